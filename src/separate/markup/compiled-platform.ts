import type { Platform } from './platforms.ts';
import { compileSelector, type Selector } from './selector.ts';

/** Selectors of a platform, compiled once; alternatives for a part are tried in order. */
export interface CompiledPlatform {
  readonly platform: Platform;
  readonly item: Selector;
  readonly except: Selector | null;
  readonly mark: Selector | null;
  readonly content: readonly Selector[];
  readonly author: readonly Selector[];
  readonly date: readonly Selector[];
}

export const compilePlatform = (platform: Platform): CompiledPlatform => ({
  platform,
  item: compileSelector(platform.item),
  except: platform.except === undefined ? null : compileSelector(platform.except),
  mark: platform.mark === undefined ? null : compileSelector(platform.mark),
  content: inOrder(platform.content),
  author: inOrder(platform.author),
  date: inOrder(platform.date),
});

const inOrder = (selectors = ''): Selector[] =>
  selectors
    .split(',')
    .filter((selector) => selector.trim() !== '')
    .map(compileSelector);
