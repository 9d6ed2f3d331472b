// Every batch for Excel starts here.

/**
 * Carries out a batch. While a person types in a cell, Excel refuses everything; the batch waits until the cell is left.
 * @template Result
 * @param {(context: Excel.RequestContext) => Promise<Result>} batch
 * @returns {Promise<Result>}
 */
export const inExcel = batch => Excel.run({ delayForCellEdit: true }, batch);
