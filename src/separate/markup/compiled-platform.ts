import type { Platform } from './platforms/platform.ts';
import { compileSelector, type Selector } from './selector.ts';

/** Selectors of a platform, compiled once; alternatives for a part are tried in order. */
export interface CompiledPlatform {
  readonly platform: Platform;
  readonly item: Selector;
  readonly except: Selector | null;
  readonly mark: Selector | null;
  readonly replies: Selector | null;
  readonly level: Selector | null;
  readonly joined: Selector | null;
  readonly content: readonly Selector[];
  readonly author: readonly Selector[];
  readonly date: readonly Selector[];
}

export const compilePlatform = (platform: Platform): CompiledPlatform => ({
  platform,
  item: compileSelector(platform.item),
  except: compileGiven(platform.except),
  mark: compileGiven(platform.mark),
  replies: compileGiven(platform.replies),
  level: platform.level === undefined ? null : compileSelector(`[${platform.level}]`),
  joined: compileGiven(platform.joined),
  content: inOrder(platform.content),
  author: inOrder(platform.author),
  date: inOrder(platform.date),
});

const compileGiven = (selector: string | undefined): Selector | null =>
  selector === undefined ? null : compileSelector(selector);

const inOrder = (selectors = ''): Selector[] =>
  selectors
    .split(',')
    .filter((selector) => selector.trim() !== '')
    .map(compileSelector);
