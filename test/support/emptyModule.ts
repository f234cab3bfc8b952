/** Stands in for style sheets when a test imports a component. */
export {};
