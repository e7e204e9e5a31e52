/** The index of the last item that a test accepts, or -1; the web views of older Office builds have no findLastIndex. */
export function lastIndexWhere<T>(items: readonly T[], accepts: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) if (accepts(items[index] as T)) return index;
  return -1;
}
