import { describe, expect, it } from 'vitest';
import { citationsInText, parseCitations } from './marks.ts';

describe('parseCitations', () => {
	it('reads one id, and several with spaces between them', () => {
		expect(parseCitations('tass')).toEqual([{ id: 'tass' }]);
		expect(parseCitations(' tass  ria\nodkb ')).toEqual([
			{ id: 'tass' },
			{ id: 'ria' },
			{ id: 'odkb' },
		]);
	});

	it('reads a pinpoint with its spaces up to the next semicolon', () => {
		expect(parseCitations('kremlin-3506@Art. 19 para. 2; tass-2022')).toEqual([
			{ id: 'kremlin-3506', pinpoint: 'Art. 19 para. 2' },
			{ id: 'tass-2022' },
		]);
	});

	it('gives the pinpoint to the last id before it', () => {
		expect(parseCitations('tass treaty@Art. 4')).toEqual([
			{ id: 'tass' },
			{ id: 'treaty', pinpoint: 'Art. 4' },
		]);
	});

	it('keeps a second @ in the pinpoint', () => {
		expect(parseCitations('thread@@user, 3 May')).toEqual([
			{ id: 'thread', pinpoint: '@user, 3 May' },
		]);
	});

	it('knows no citation in nothing', () => {
		for (const nothing of [undefined, '', '  ', ' ; ']) expect(parseCitations(nothing)).toEqual([]);
	});

	it('takes an @ with nothing behind it for no pinpoint', () => {
		expect(parseCitations('tass@')[0]?.pinpoint).toBeUndefined();
	});
});

describe('citationsInText', () => {
	it('finds marks with and without pinpoints, in their order', () => {
		expect(citationsInText('One [@tass-2022] and two [@treaty, Art. 4 (1)].')).toEqual([
			{ id: 'tass-2022', pinpoint: undefined },
			{ id: 'treaty', pinpoint: 'Art. 4 (1)' },
		]);
	});

	it('takes a comma with nothing behind it for no pinpoint', () => {
		expect(citationsInText('One [@tass, ].')).toEqual([{ id: 'tass', pinpoint: undefined }]);
	});

	it('finds the same marks at every call', () => {
		expect(citationsInText('[@a] [@b]')).toHaveLength(2);
		expect(citationsInText('[@a] [@b]')).toHaveLength(2);
	});

	it('takes no address, bracket or link for a mark', () => {
		expect(citationsInText('Write to a@b.example [see note] [link](/law/) @tass.')).toEqual([]);
	});
});
