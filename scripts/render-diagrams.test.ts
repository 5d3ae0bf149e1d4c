import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'diagrams-'));
afterAll(() => rmSync(root, { recursive: true }));

const path = (file: string) => join(root, file);
const write = (id: string, source: string) =>
	writeFileSync(
		path(`content/diagrams/${id}.md`),
		`---\ntitle: A title\nshows: A thing.\nsources: [a]\nfactsChecked: '2026'\n---\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n- Words.\n`,
	);
const render = (...args: string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[resolve('scripts/render-diagrams.ts'), ...args],
		{ cwd: root, encoding: 'utf8' },
	);
	return { status, text: stdout + stderr };
};

it('draws what is missing, twice the same, removes what has no source, and tells where a fault is', () => {
	mkdirSync(path('content/diagrams'), { recursive: true });
	cpSync('package.json', path('package.json'));
	write('good', 'flowchart TD\n  a["`**First**\n  of two`"] --> b[Second]');
	expect(render()).toMatchObject({ status: 0, text: expect.stringContaining('✔ good') });
	const drawn = readFileSync(path('src/generated/diagrams/good.svg'), 'utf8');
	expect(JSON.parse(readFileSync(path('src/generated/diagrams/good.json'), 'utf8')).edges).toEqual([
		{ from: 'First', to: 'Second' },
	]);
	expect(render().text).toContain('0 of 1 diagrams');
	render('--all');
	expect(readFileSync(path('src/generated/diagrams/good.svg'), 'utf8')).toBe(drawn);

	rmSync(path('content/diagrams/good.md'));
	write('bad', 'flowchart TD\n  a --> b\n  b ->-> c');
	const { status, text } = render();
	expect(status).toBe(1);
	expect(text).toContain('content/diagrams/bad.md:11');
	expect(existsSync(path('src/generated/diagrams/good.svg'))).toBe(false);
});
