import { Option } from 'commander';
import { parseColumnMap } from '../read/exports/column-map.ts';

/** `--map`, for the commands that read pages. */
export const mapOption = (): Option =>
  new Option(
    '--map <fields>',
    'columns of an export that are not found by name, as author=user,text=body',
  ).argParser(parseColumnMap);
