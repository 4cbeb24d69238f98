// The parts of D3 that the page uses.
export { select, pointer } from "d3-selection";
export { scaleUtc, scaleSqrt } from "d3-scale";
export { axisTop } from "d3-axis";
export { zoom, zoomIdentity } from "d3-zoom";
export { geoMercator, geoPath } from "d3-geo";
export { feature, mesh } from "topojson-client";
