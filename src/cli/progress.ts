import { Presets, SingleBar } from 'cli-progress';
import { tell } from './output.ts';

/** How often a log, as against a terminal, hears of progress. */
const LOG_EVERY_MS = 10_000;

/** Whom the work tells how far it is. */
interface Progress {
  readonly update: (done: number, total: number) => void;
  /** Tells what is going on now that the inputs are done. */
  readonly say: (step: string) => void;
  readonly stop: () => void;
}

/**
 * Does some work and tells of its progress on stderr: by a bar on a terminal, by a plain line now and then in a log, and
 * not at all when quiet.
 *
 * @param what is counted, in the plural
 */
export async function withProgress<Result>(
  quiet: boolean,
  what: string,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const progress = quiet ? QUIET : process.stderr.isTTY ? bar(what) : log(what);
  try {
    return await work(progress);
  } finally {
    progress.stop();
  }
}

const QUIET: Progress = { update: () => {}, say: () => {}, stop: () => {} };

function bar(what: string): Progress {
  const single = new SingleBar(
    { format: `{bar} {value} of {total} ${what}{step}`, clearOnComplete: true, stream: process.stderr },
    Presets.rect,
  );
  let started = false;
  return {
    update: (done, total) => {
      if (!started) single.start(total, 0, { step: '' });
      started = true;
      single.update(done);
    },
    say: (step) => {
      if (!started) return;
      single.update({ step: `, ${step}` });
      single.render();
    },
    stop: () => single.stop(),
  };
}

function log(what: string): Progress {
  let last = Date.now();
  return {
    update: (done, total) => {
      if (Date.now() - last < LOG_EVERY_MS) return;
      last = Date.now();
      tell(`${done} of ${total} ${what}`);
    },
    say: () => {},
    stop: () => {},
  };
}
