import { expect, it } from 'vitest';
import { markForeignRuns } from './foreign-runs.ts';

it.each([
	[
		'In Russian it is ODKB (ОДКБ), since 2002.',
		'In Russian it is ODKB (<span lang="ru">ОДКБ</span>), since 2002.',
	],
	['the Устав ОДКБ & more', 'the <span lang="ru">Устав ОДКБ</span> &amp; more'],
	['Only <English> here', 'Only &lt;English&gt; here'],
])('marks the Russian words of "%s"', (text, html) => {
	expect(markForeignRuns(text)).toBe(html);
});
