import { BLOGS } from './platforms/blogs.ts';
import { FORUMS } from './platforms/forums.ts';
import type { Platform } from './platforms/platform.ts';
import { SERVICES } from './platforms/services.ts';
import { SOCIAL } from './platforms/social.ts';
import { VOCABULARIES } from './platforms/vocabularies.ts';

/** The kinds of software whose pages are met most; of two that read a page alike the earlier one stays. */
export const PLATFORMS: readonly Platform[] = [...SOCIAL, ...BLOGS, ...SERVICES, ...FORUMS, ...VOCABULARIES];
