export type { Figure } from './figure/figure.model.js';
export { Figures } from './figure/figures.service.js';
export { FiguresModule } from './figures.module.js';
export { FigureValues } from './values/figure-values.service.js';
