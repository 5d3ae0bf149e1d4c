import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { knownNames, usedCss } from '../used-css.ts';

const STYLE_SHEET = /<link rel="stylesheet" href="([^"]+)"/g;

/**
 * Leaves out of the common style sheets what no page and no script of the site can meet, mostly styles of parts of
 * Starlight that the site does not have. A shortened file gets a name of its own, since hosts keep files by name.
 */
export function usedStyles(): AstroIntegration {
	return {
		name: 'used-styles',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const read = (pattern: string) =>
					new Map(
						globSync(pattern, { cwd: folder })
							.sort()
							.map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
					);
				const pages = read('**/*.html');
				const scripts = read('**/*.js');
				const names = knownNames(pages.values(), scripts.values());
				const linked = new Set(
					[...pages.values()].flatMap((html) =>
						[...html.matchAll(STYLE_SHEET)].map(([, address = '']) => basename(address)),
					),
				);
				const renamed = new Map<string, string>();
				for (const [file, css] of read('_astro/*.css')) {
					const name = basename(file);
					// A sheet that only a script loads, as for the search, styles what that script makes.
					if (!linked.has(name)) continue;
					const used = usedCss(css, names);
					const hash = createHash('sha256').update(used).digest('base64url').slice(0, 8);
					const newName = name.replace(/\.[^.]+\.css$/, `.${hash}.css`);
					writeFileSync(join(folder, '_astro', newName), used);
					if (newName !== name) rmSync(join(folder, file));
					renamed.set(name, newName);
					logger.info(`${newName}: ${css.length} to ${used.length} bytes`);
				}
				for (const [file, before] of [...pages, ...scripts]) {
					const after = [...renamed].reduce((all, [from, to]) => all.replaceAll(from, to), before);
					if (after !== before) writeFileSync(join(folder, file), after);
				}
			},
		},
	};
}
