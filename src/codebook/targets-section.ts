import { z } from 'zod';
import { TARGET_TYPES } from '../model/target.ts';
import type { TargetEntry } from './codebook.ts';

const forms = z.array(z.string().trim().min(1)).optional();

/** The section `targets` of a codebook: who and what is known by name. */
export const targetsSection = z.array(
  z.strictObject({
    name: z.string().trim().min(1),
    type: z.enum(TARGET_TYPES),
    /** Matched in any case; the name itself need not be repeated. */
    aliases: forms,
    /** Matched only as written. */
    cased: forms,
    /** Longer phrases in which an alias means something else. */
    except: forms,
    /** Set to false where the name itself is too common a word to match in any case. */
    match_name: z.boolean().optional(),
    only_when_blamed: z.boolean().optional(),
  }),
);

/** The section `targets` as it was written. */
export type RawTargets = z.infer<typeof targetsSection>;

/** Gives every entry all its fields, its name among its aliases, and no form twice. */
export const normaliseTargets = (raw: RawTargets): TargetEntry[] =>
  raw.map((entry) => {
    const named = entry.match_name === false ? [] : [entry.name];
    return {
      name: entry.name,
      type: entry.type,
      aliases: [...new Set([...named, ...(entry.aliases ?? [])])],
      cased: [...new Set(entry.cased ?? [])],
      except: [...new Set(entry.except ?? [])],
      ...(entry.only_when_blamed === true ? { onlyWhenBlamed: true } : {}),
    };
  });
