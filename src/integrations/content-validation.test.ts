import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AstroError } from 'astro/errors';
import { afterAll, describe, expect, it } from 'vitest';
import { contentValidation } from './content-validation.ts';

/** A project without any content, so that every table is missing. */
const root = mkdtempSync(join(tmpdir(), 'content-validation-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Runs the hook as Astro would for a command, and gives what it logged. */
function run(command: 'dev' | 'build' | 'preview' | 'sync'): string[] {
	const logged: string[] = [];
	const options = {
		command,
		config: { root: pathToFileURL(`${root}/`) },
		logger: { error: (message: string) => logged.push(message) },
		addWatchFile: () => undefined,
	};
	const setup = contentValidation().hooks['astro:config:setup'];
	setup?.(options as unknown as Parameters<typeof setup>[0]);
	return logged;
}

describe('faulty content', () => {
	it('stops a build with the number of findings and each of them', () => {
		expect(() => run('build')).toThrow(AstroError);
		expect(() => run('build')).toThrow(/^\d+ findings in the content:/);
		expect(() => run('build')).toThrow('content/data/topics.yaml:1:1  missing-file');
	});

	it('is told in development, and the server goes on', () => {
		const [message, ...others] = run('dev');
		expect(others).toEqual([]);
		expect(message).toContain('content/data/topics.yaml:1:1  missing-file');
	});

	it('is no matter for other commands', () => {
		expect(run('preview')).toEqual([]);
		expect(run('sync')).toEqual([]);
	});
});
