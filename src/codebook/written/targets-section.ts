import { z } from 'zod';
import { TARGET_TYPES } from '../../model/target.ts';
import type { TargetEntry } from '../codebook.ts';

const form = z.string().trim().min(1);
const forms = z.array(form).optional();

const entry = z
  .strictObject({
    name: form.optional(),
    /** Short for many entries that go by their name alone. */
    names: z.array(form).min(1).optional(),
    type: z.enum(TARGET_TYPES),
    match_name: z.enum(['any_case', 'cased', 'no']).default('any_case'),
    aliases: forms,
    cased: forms,
    except: forms,
    only_when_blamed: z.boolean().default(false),
  })
  .refine(({ name, names }) => (name === undefined) !== (names === undefined), {
    error: 'a target needs either name or names',
  });

/** The section `targets` of a codebook: who and what is known by name. The default file explains each key. */
export const targetsSection = z.array(entry);

/** The section `targets` after its schema has passed it. */
export type RawTargets = z.infer<typeof targetsSection>;

/** The names of an entry, which has one or many. */
export const namesOf = ({ name, names }: RawTargets[number]): readonly string[] => names ?? [name ?? ''];

/** Gives every target all its fields, its name among its forms, and no form twice. */
export const normaliseTargets = (raw: RawTargets): TargetEntry[] =>
  raw.flatMap((each) => namesOf(each).map((name) => normaliseTarget(name, each)));

function normaliseTarget(name: string, raw: RawTargets[number]): TargetEntry {
  const own = (where: 'any_case' | 'cased') => (raw.match_name === where ? [name] : []);
  return {
    name,
    type: raw.type,
    aliases: [...new Set([...own('any_case'), ...(raw.aliases ?? [])])],
    cased: [...new Set([...own('cased'), ...(raw.cased ?? [])])],
    except: [...new Set(raw.except ?? [])],
    ...(raw.only_when_blamed ? { onlyWhenBlamed: true } : {}),
  };
}
