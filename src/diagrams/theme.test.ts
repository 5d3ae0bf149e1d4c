import { expect, it } from 'vitest';
import { scopeCss, THEME_CSS } from './theme.ts';

it('styles of a drawing reach no other one', () => {
	expect(scopeCss('text { fill: red; }\n.a, .b rect { x: 1; }\n', '#one').trim()).toBe(
		'#one text { fill: red; }\n#one .a, #one .b rect { x: 1; }',
	);
});

it('the theme names colours of the page only', () => {
	expect(THEME_CSS).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/i);
});
