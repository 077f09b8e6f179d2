/**
 * `make`, which gives for the same object what it gave the first time. Under `npm run dev`, files
 * that did not change are the same objects: only what changed is worked out anew.
 */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
