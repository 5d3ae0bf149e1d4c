import { accessSync, constants, statSync } from 'node:fs';
import { platform } from 'node:process';
import chromium from '@sparticuz/chromium';

/** No browser was found; the message says how to get one. */
export class NoBrowserError extends Error {
	override name = 'NoBrowserError';
}

/** Usual places of a Chromium or Chrome that somebody installed. */
const INSTALLED = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Arguments for a headless browser in a container. Those of @sparticuz/chromium are meant for lambdas. */
export const BROWSER_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * Finds a browser: `CHROME_PATH`, the one that `npm ci` brings (Linux x64), an installed one.
 *
 * @returns path of the program
 * @throws {NoBrowserError} where there is none
 */
export async function findBrowser(
	env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
	const wanted = env['CHROME_PATH'];
	if (wanted !== undefined && wanted !== '') {
		if (isProgram(wanted)) return wanted;
		throw new NoBrowserError(`CHROME_PATH is "${wanted}", but no program is there.`);
	}
	if (platform === 'linux' && process.arch === 'x64') return chromium.executablePath();
	const installed = INSTALLED.find(isProgram);
	if (installed !== undefined) return installed;
	throw new NoBrowserError(
		'No browser was found. Install Chrome or Chromium, or set CHROME_PATH to the program of one.',
	);
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		// Folders may be entered, which is the same permission.
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
