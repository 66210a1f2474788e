/** Results kept with the value that they are made from, for as long as that lives. */

/** One form, roster or catalogue serves hundreds of files: what `make` makes of it is made once. */
export function keptWith<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    kept.set(key, value);
    return value;
  };
}
