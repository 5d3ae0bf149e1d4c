import { describe, expect, it } from 'vitest';
import { nameOfLabel, untoldEdges } from './edges.ts';

describe('the name of a box', () => {
	it.each([
		['Council', 'Council'],
		['`**Secretary General**\n  named for three years`', 'Secretary General'],
		['**Member** state<br/>of the six', 'Member state'],
		['Two<br>lines', 'Two'],
	])('of %j is %j', (label, name) => {
		expect(nameOfLabel(label)).toBe(name);
	});
});

describe('an edge', () => {
	const edge = { from: 'Member state', to: 'Council' };

	it.each([
		'A member state asks the Council. [@tass]',
		'The Council hears the member state’s words.',
		'Nothing here. Then the member state, late, asks the council.',
	])('is told by “%s”', (words) => {
		expect(untoldEdges([edge], [words])).toEqual([]);
	});

	it.each([
		'A member state asks. The Council answers.',
		'A member asks the Council.',
		'The member states ask the Council.',
		'The member state asks the Councillor.',
	])('is not told by “%s”', (words) => {
		expect(untoldEdges([edge], [words])).toEqual([edge]);
	});

	it('is not told by a citation mark, and needs one sentence, not one paragraph', () => {
		expect(untoldEdges([edge], ['The member state. [@council]', 'Council.'])).toEqual([edge]);
	});
});
