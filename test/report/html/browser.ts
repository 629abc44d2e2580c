import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is on this machine, if it is. */
export const CHROMIUM = process.env['CHROMIUM'] ?? PATHS.find((file) => existsSync(file));

/** A page open in a browser, and whatever it did that it should not. */
export interface Opened {
  readonly page: Page;
  /** Errors, warnings, refusals of the security policy, and requests for anything but the file itself. */
  readonly complaints: string[];
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });

/** Opens the file from disk, as a researcher who double-clicks it. */
export async function open(browser: Browser, html: string, width = 1200): Promise<Opened> {
  const folder = await mkdtemp(path.join(tmpdir(), 'report-html-'));
  const file = path.join(folder, 'report.html');
  await writeFile(file, html);
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && request.url() !== `file://${file}`)
      complaints.push(request.url());
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`file://${file}`);
  await rm(folder, { recursive: true });
  return { page, complaints };
}
