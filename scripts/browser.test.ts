import { accessSync, constants, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser, NoBrowserError } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
const noProgram = join(folder, 'chrome.txt');
writeFileSync(noProgram, 'not a program', { mode: 0o644 });
afterAll(() => rmSync(folder, { recursive: true }));

describe('CHROME_PATH', () => {
	it('is taken where a program is there', async () => {
		expect(await findBrowser({ CHROME_PATH: execPath })).toBe(execPath);
	});

	it.each([
		['a path where nothing is', '/no/such/chrome'],
		['a folder', folder],
	])('that names %s stops with a sentence that shows it', async (_what, path) => {
		const search = findBrowser({ CHROME_PATH: path });
		await expect(search).rejects.toThrow(NoBrowserError);
		await expect(search).rejects.toThrow(`CHROME_PATH is "${path}", but no program is there.`);
	});

	it('that names a file which is no program stops too', async () => {
		await expect(findBrowser({ CHROME_PATH: noProgram })).rejects.toThrow(NoBrowserError);
	});
});

describe('without CHROME_PATH', () => {
	it.each([{}, { CHROME_PATH: '' }])('a browser is found on this machine: %j', async (env) => {
		const path = await findBrowser(env);
		expect(statSync(path).isFile()).toBe(true);
		expect(() => accessSync(path, constants.X_OK)).not.toThrow();
	});
});
