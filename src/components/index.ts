/** Components for authors: `import { Cite } from '@components';` at the top of a page. */
export { default as AsOf } from './AsOf.astro';
export { default as Cite } from './Cite.astro';
export { default as Chart } from './figures/Chart.astro';
export { default as MapFigure } from './figures/MapFigure.astro';
export { default as Disputed } from './Disputed.astro';
export { default as KeyFacts } from './KeyFacts.astro';
export { default as MethodNotes } from './MethodNotes.astro';
export { default as OpenQuestions } from './OpenQuestions.astro';
export { default as Report } from './Report.astro';
export { default as StakeList } from './StakeList.astro';
export { default as DataTable } from './tables/DataTable.astro';
export { default as Term } from './Term.astro';
export { default as Timeline } from './Timeline.astro';
export { default as Verdict } from './Verdict.astro';
