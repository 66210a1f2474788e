/** The name by which a copy that de06 made is told from any other workbook. */

/** Without its ending: a copy of a copy gets a second one. */
export const OWN_PART_STEM = 'xl/worksheets/de06';
export const OWN_PART = `${OWN_PART_STEM}.xml`;
