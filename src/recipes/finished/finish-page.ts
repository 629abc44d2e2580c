import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import { type Fingerprint, fingerprintOf } from '../../measure/repetition/fingerprint.ts';
import { packFingerprints } from '../../measure/repetition/packed-fingerprints.ts';
import { hashOfAuthor } from '../../measure/repetition/repeats.ts';
import type { CodedPage } from '../../model/coded-page.ts';
import type { FinishedComment, FinishedPage } from '../../model/finished-page.ts';
import type { MeasuredPage } from '../../model/measures.ts';
import { CorpusReport } from '../../report/corpus-report.ts';
import type { HtmlAssets } from '../../report/html/html-assets.ts';
import type { ReportOptions } from '../../report/report-options.ts';
import { runRecord } from '../../report/run-record.ts';
import { memoryScratch } from '../../scratch/scratch.ts';
import { VERSION } from '../../version.ts';

/** Makes of a measured page what it adds to the report of a larger corpus, before that is known. */
export class PageFinishing {
  readonly #report: CorpusReport;

  constructor(codebook: ReportedCodebook, options: ReportOptions, assets: HtmlAssets) {
    const record = runRecord(codebook, {}, VERSION);
    this.#report = new CorpusReport(codebook, record, options, assets, memoryScratch);
  }

  finish(page: Omit<MeasuredPage, 'duplicates'>): FinishedPage {
    const { pageId, path, sha256 } = page.coded.page;
    return {
      page: { pageId, path, sha256 },
      ...this.#report.finish({ ...page, duplicates: new Map() }),
      ...saidOn(page.coded),
    };
  }
}

/** What must be known of comments to tell which of them repeat others. */
function saidOn({ codedComments }: CodedPage): Pick<FinishedPage, 'comments' | 'fingerprints'> {
  const comments: FinishedComment[] = [];
  const fingerprints: Fingerprint[] = [];
  for (const [row, each] of codedComments.entries()) {
    const fingerprint = fingerprintOf(each);
    if (fingerprint === null) continue;
    const { commentId, pageId, author } = each.comment;
    comments.push({ commentId, pageId, author, authorHash: hashOfAuthor(author), row });
    fingerprints.push(fingerprint);
  }
  return { comments, fingerprints: packFingerprints(fingerprints) };
}
