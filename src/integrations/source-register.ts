import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeCitedIn } from '../citations/cited-in.ts';

/** Tells in the source register where each source is cited, which is known when all pages are built. */
export function sourceRegister(): AstroIntegration {
	return {
		name: 'source-register',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				for (const file of globSync('reference/sources/**/index.html', { cwd: folder })) {
					const path = join(folder, file);
					writeFileSync(path, writeCitedIn(readFileSync(path, 'utf8')));
				}
			},
		},
	};
}
