import { expect, it } from 'vitest';
import { describeFault } from './fault.ts';

it('a fault is told with the line of the file', () => {
	const message =
		'page.evaluate: Error: Parse error on line 4:\n  b ->-> c\n----^\nExpecting X\n    at parse (a.js:1:2)';
	expect(describeFault('content/diagrams/a.md', 9, message)).toBe(
		'content/diagrams/a.md:12  Parse error on line 4:\n  b ->-> c\n----^\nExpecting X',
	);
});

it('a fault without a line is told with that of the fence', () => {
	expect(describeFault('content/diagrams/a.md', 9, 'No diagram type detected')).toBe(
		'content/diagrams/a.md:9  No diagram type detected',
	);
});
