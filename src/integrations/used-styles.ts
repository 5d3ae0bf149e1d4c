import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { knownNames, usedCss } from '../used-css.ts';

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
				const names = knownNames(pages.values(), read('**/*.js').values());
				const renamed = new Map<string, string>();
				for (const [file, css] of read('_astro/*.css')) {
					const name = basename(file);
					// A sheet that only a script loads, as for the search, styles what that script makes.
					const isLinked = (html: string) => new RegExp(`<link[^>]*${RegExp.escape(name)}`).test(html);
					if (![...pages.values()].some(isLinked)) continue;
					const used = usedCss(css, names);
					const hash = createHash('sha256').update(used).digest('base64url').slice(0, 8);
					const newName = name.replace(/\.[^.]+\.css$/, `.${hash}.css`);
					writeFileSync(join(folder, '_astro', newName), used);
					if (newName !== name) rmSync(join(folder, file));
					renamed.set(name, newName);
					logger.info(`${newName}: ${css.length} to ${used.length} bytes`);
				}
				for (const [file, html] of pages) {
					const text = [...renamed].reduce((all, [from, to]) => all.replaceAll(from, to), html);
					if (text !== html) writeFileSync(join(folder, file), text);
				}
			},
		},
	};
}
