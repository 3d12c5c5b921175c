/**
 * Sees the arguments of resources before their constructors do. A generated constructor picks the inputs that it knows and
 * drops the rest, so a misspelt one never reaches the engine; the type check misses it too when the arguments are spread
 * together or computed. Load this before any `@pulumi/aws` module: it hooks into how those load their classes.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { hint } from "./check-value";
import { title } from "./check-resource";
import { readConstructor } from "./constructor-text";
import { loadModule, packageNames } from "./packages";

type ResourceClass = (new (name: string, args: unknown, opts?: { id?: unknown }) => object) & {
  __pulumiType: string;
};
type Exports = Record<string, unknown>;
interface Utilities {
  lazyLoad: (exports: object, names: string[], load: () => Exports) => void;
}

const watchers = new AsyncLocalStorage<string[]>();
const watched = new WeakMap<ResourceClass, ResourceClass>();

/** Runs `program`; what its resources were given and do not take is added to `problems`. */
export function watchingArguments<T>(problems: string[], program: () => T): T {
  return watchers.run(problems, program);
}

/** Names among `args` that the constructor of `resource` would drop. */
function droppedArguments(resource: ResourceClass, name: string, args: object): string[] {
  const { allowed, computed } = readConstructor(Function.prototype.toString.call(resource));
  const who = title({ name, type: resource.__pulumiType });
  return Object.keys(args)
    .filter((key) => !allowed.includes(key))
    .map((key) =>
      computed.includes(key)
        ? `${who}: "${key}" is an output and cannot be given`
        : `${who}: "${key}" is no input${hint(key, allowed)}`,
    );
}

function watch(resource: ResourceClass): ResourceClass {
  let proxy = watched.get(resource);
  if (!proxy) {
    proxy = new Proxy(resource, {
      construct(target, parameters: unknown[], caller) {
        const [name, args, opts] = parameters as [string, object | undefined, { id?: unknown }?];
        // With an id the second argument is the state of a resource that is looked up.
        if (opts?.id === undefined) {
          watchers.getStore()?.push(...droppedArguments(target, name, args ?? {}));
        }
        return Reflect.construct(target, parameters, caller) as object;
      },
    });
    watched.set(resource, proxy);
  }
  return proxy;
}

function isResource(value: unknown): value is ResourceClass {
  return typeof value === "function" && "__pulumiType" in value;
}

for (const pkg of packageNames) {
  const utilities = loadModule(pkg, "utilities") as unknown as Utilities;
  const lazyLoad = utilities.lazyLoad;
  utilities.lazyLoad = (exports, names, load) => {
    lazyLoad(exports, names, () => {
      const loaded = load();
      const classes = names.filter((name) => isResource(loaded[name]));
      const proxies = classes.map((name) => [name, watch(loaded[name] as ResourceClass)]);
      return { ...loaded, ...(Object.fromEntries(proxies) as Exports) };
    });
  };
}
