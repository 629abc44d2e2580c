/** A service that keeps comments on its own machines, and the empty place that it leaves in a saved page. */
export interface Host {
  /** As people call it. */
  readonly name: string;
  readonly place: string;
}

/** What each service's own instructions tell sites to put into their pages. */
export const HOSTS: readonly Host[] = [
  { name: 'Disqus', place: '#disqus_thread, #dsq-content, .disqus-thread, .dsq-brlink' },
  {
    name: 'Facebook',
    place:
      '.fb-comments, .fb_comments, iframe[src*=plugins/comments], iframe[src*=facebook.com/plugins/feedback]',
  },
  {
    name: 'Coral',
    place: '#coral_talk, #coral_thread, #coral_talk_stream, .coral-talk, #coral-stream-container',
  },
  {
    name: 'OpenWeb',
    place:
      '[data-spotim-module], [data-spot-im-module-default-area], .spot-im-frame-inpage, #spotim-specific, [data-openweb-ad]',
  },
  { name: 'Viafoura', place: 'vf-conversations, .viafoura-comments, [data-vf-container-id]' },
  { name: 'Livefyre', place: '#livefyre-comments, #livefyre, .livefyre-comments, .fyre' },
  { name: 'IntenseDebate', place: '#idc-container, #IDCommentsBlock, #idc-noscript' },
  { name: 'Hyvor Talk', place: '#hyvor-talk-view, hyvor-talk-comments' },
  { name: 'giscus', place: '.giscus, .utterances' },
  { name: 'Commento', place: '#commento' },
  { name: 'Remark42', place: '#remark42' },
  { name: 'Isso', place: '#isso-thread' },
  { name: 'GraphComment', place: '#graphcomment' },
  { name: 'FastComments', place: '#fastcomments-widget' },
  { name: 'Vuukle', place: '#vuukle-comments' },
  { name: 'Insticator', place: '#insticator-commenting' },
  { name: 'HyperComments', place: '#hypercomments_widget' },
  { name: 'Cackle', place: '#mc-container' },
  { name: 'Echo', place: '.js-kit-comments, #echo-container' },
  { name: 'Gigya', place: '#commentsDiv, .gig-comments-container' },
  { name: 'Arena', place: '[data-publisher-slug]' },
  { name: 'Talkyard', place: '.talkyard-comments' },
  { name: 'Muut', place: '.muut' },
];
