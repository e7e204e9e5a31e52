/** Under these the host keeps a sheet's print area and titles as hidden names, so that they follow insertions. */
export const PRINT_AREA = "Print_Area";
export const PRINT_TITLES = "Print_Titles";
