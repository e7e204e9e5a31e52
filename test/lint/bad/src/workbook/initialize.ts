Office.initialize = (): void => undefined;
