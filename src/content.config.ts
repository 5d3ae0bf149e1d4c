import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection, reference } from 'astro:content';
import { diagram } from './schemas/diagram.ts';
import { pageKeys } from './schemas/page.ts';
import type { ReferenceTarget } from './schemas/shared.ts';
import { type TableName, tableSchemas } from './schemas/tables.ts';

const refs = {
	reference: (collection: ReferenceTarget) =>
		reference(collection) as unknown as z.ZodType<
			{ collection: ReferenceTarget; id: string },
			string
		>,
};
const schemas = tableSchemas(refs);
const rows = (name: TableName) => file(`content/data/${name}.yaml`);

export const collections = {
	docs: defineCollection({
		loader: glob({ base: './content/pages', pattern: '**/*.mdx' }),
		// Optional for Astro only, because generated pages such as the 404 go through the same schema without a file.
		// Validation requires them of every file in content/pages/.
		schema: docsSchema({ extend: z.object(pageKeys(refs)).partial() }),
	}),
	// An inline loader, because Starlight keys strings from a custom path wrongly and warns of an empty collection.
	i18n: defineCollection({
		loader: () => [{ id: 'en', 'search.label': 'Search' }],
		schema: i18nSchema(),
	}),
	diagrams: defineCollection({
		loader: glob({ base: './content/diagrams', pattern: '*.md' }),
		schema: diagram(refs),
	}),
	'admission-steps': defineCollection({
		loader: rows('admission-steps'),
		schema: schemas['admission-steps'],
	}),
	arguments: defineCollection({ loader: rows('arguments'), schema: schemas.arguments }),
	articles: defineCollection({ loader: rows('articles'), schema: schemas.articles }),
	chairmanships: defineCollection({ loader: rows('chairmanships'), schema: schemas.chairmanships }),
	changes: defineCollection({ loader: rows('changes'), schema: schemas.changes }),
	claims: defineCollection({ loader: rows('claims'), schema: schemas.claims }),
	comparison: defineCollection({ loader: rows('comparison'), schema: schemas.comparison }),
	'defence-clauses': defineCollection({
		loader: rows('defence-clauses'),
		schema: schemas['defence-clauses'],
	}),
	events: defineCollection({ loader: rows('events'), schema: schemas.events }),
	exercises: defineCollection({ loader: rows('exercises'), schema: schemas.exercises }),
	facts: defineCollection({ loader: rows('facts'), schema: schemas.facts }),
	forces: defineCollection({ loader: rows('forces'), schema: schemas.forces }),
	glossary: defineCollection({ loader: rows('glossary'), schema: schemas.glossary }),
	instruments: defineCollection({ loader: rows('instruments'), schema: schemas.instruments }),
	membership: defineCollection({ loader: rows('membership'), schema: schemas.membership }),
	'method-notes': defineCollection({
		loader: rows('method-notes'),
		schema: schemas['method-notes'],
	}),
	names: defineCollection({ loader: rows('names'), schema: schemas.names }),
	'open-questions': defineCollection({
		loader: rows('open-questions'),
		schema: schemas['open-questions'],
	}),
	operations: defineCollection({ loader: rows('operations'), schema: schemas.operations }),
	organs: defineCollection({ loader: rows('organs'), schema: schemas.organs }),
	packages: defineCollection({ loader: rows('packages'), schema: schemas.packages }),
	people: defineCollection({ loader: rows('people'), schema: schemas.people }),
	perspectives: defineCollection({ loader: rows('perspectives'), schema: schemas.perspectives }),
	questions: defineCollection({ loader: rows('questions'), schema: schemas.questions }),
	requests: defineCollection({ loader: rows('requests'), schema: schemas.requests }),
	scenarios: defineCollection({ loader: rows('scenarios'), schema: schemas.scenarios }),
	'secretaries-general': defineCollection({
		loader: rows('secretaries-general'),
		schema: schemas['secretaries-general'],
	}),
	series: defineCollection({ loader: rows('series'), schema: schemas.series }),
	sources: defineCollection({ loader: rows('sources'), schema: schemas.sources }),
	statements: defineCollection({ loader: rows('statements'), schema: schemas.statements }),
	states: defineCollection({ loader: rows('states'), schema: schemas.states }),
	topics: defineCollection({ loader: rows('topics'), schema: schemas.topics }),
	'treaty-comparison': defineCollection({
		loader: rows('treaty-comparison'),
		schema: schemas['treaty-comparison'],
	}),
};
