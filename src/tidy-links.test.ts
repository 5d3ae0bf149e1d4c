import { expect, it } from 'vitest';
import { tidyLinks } from './tidy-links.ts';

it('takes spaces at the inner ends of links, and no others', () => {
	expect(
		tidyLinks('<p>See <a href="/law/">\n\t\tthe <b>law</b>\n</a> and <abbr> x </abbr>.</p>'),
	).toBe('<p>See <a href="/law/">the <b>law</b></a> and <abbr> x </abbr>.</p>');
});
