import { describe, expect, it } from 'vitest';
import { diagramForm, edgeWithoutSentence, missingDiagram, staleDiagram } from './diagrams.ts';
import { type DiagramParts, found, makeContent } from './testing/content-builder.ts';

const withDiagram = (parts: DiagramParts) => makeContent({}, { diagrams: [parts] });

const RULES = { diagramForm, missingDiagram, staleDiagram, edgeWithoutSentence };

it.each(Object.entries(RULES))('%s finds nothing in a sound diagram', (_name, rule) => {
	expect(found(rule, withDiagram({}))).toEqual([]);
});

describe('the form', () => {
	it('is refused where words hold markup', () => {
		const words = '- First comes before **second**. [@tass]';
		expect(found(diagramForm, withDiagram({ words }))).toMatchObject([
			{ rule: 'diagram-form', entry: 'steps', at: words },
		]);
	});
});

describe('a drawing', () => {
	it('is missing where nothing was drawn', () => {
		expect(found(missingDiagram, withDiagram({ rendering: undefined }))).toMatchObject([
			{ rule: 'missing-diagram', value: 'src/generated/diagrams/steps.svg', at: '---' },
		]);
	});

	it('is stale where its hash is another one, and the finding names the command', () => {
		const content = withDiagram({ rendering: { hash: 'old' } });
		expect(found(staleDiagram, content)).toMatchObject([
			{ rule: 'stale-diagram', entry: 'steps', value: 'hash old' },
		]);
		expect(staleDiagram(content)[0]?.fix).toContain('npm run diagrams');
	});

	it('is not called stale where there is none', () => {
		expect(found(staleDiagram, withDiagram({ rendering: undefined }))).toEqual([]);
	});
});

describe('an edge', () => {
	it('without a sentence is found at the words', () => {
		const words = '- First is here. [@tass]\n- Second is there. [@tass]';
		expect(found(edgeWithoutSentence, withDiagram({ words }))).toMatchObject([
			{ rule: 'edge-without-sentence', value: 'First → Second', at: '- First is here. [@tass]' },
		]);
	});

	it('is not looked at where the drawing is stale, since it may have gone', () => {
		const rendering = { hash: 'old', edges: [{ from: 'A', to: 'B' }] };
		expect(found(edgeWithoutSentence, withDiagram({ rendering }))).toEqual([]);
	});
});
