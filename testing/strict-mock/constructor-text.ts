/** What the generated constructor of a resource says about its inputs. */
export interface ConstructorFacts {
  /** Inputs that it takes; it drops all others without a word. */
  allowed: string[];
  /** Inputs without which it throws. */
  required: string[];
  /** Outputs that only the provider can give. */
  computed: string[];
}

/**
 * Reads the source text of a generated resource class. This is the one description that is always there and always agrees
 * with what the class does, and reading it takes less than a millisecond.
 */
export function readConstructor(text: string): ConstructorFacts {
  const allowed = new Set<string>();
  const computed = new Set<string>();
  for (const [, name = "", value = ""] of text.matchAll(/resourceInputs\["([^"]+)"\] = (.*);$/gm)) {
    if (value.startsWith("state?.")) continue;
    (value.startsWith("undefined") ? computed : allowed).add(name);
  }
  const required = text.matchAll(/Missing required property '([^']+)'/g);
  return {
    allowed: [...allowed],
    required: [...required].map(([, name = ""]) => name),
    computed: [...computed].filter((name) => !allowed.has(name)),
  };
}
