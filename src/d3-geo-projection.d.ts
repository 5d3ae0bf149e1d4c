/** The part of d3-geo-projection that the maps use; its types are not published for this version. */
declare module 'd3-geo-projection' {
	import type { FeatureCollection } from 'geojson';

	/** Joins what was cut along the 180th meridian. */
	export function geoStitch<T extends FeatureCollection>(collection: T): T;
}
