import { InvokeResponse } from "@pulumi/pulumi/proto/provider_pb";
import {
  type RegisterResourceOutputsRequest,
  type RegisterResourceRequest,
  RegisterResourceResponse,
  type ResourceInvokeRequest,
} from "@pulumi/pulumi/proto/resource_pb";
import { MockMonitor } from "@pulumi/pulumi/runtime/mocks";
import { Struct, type JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";
import { plannedResource, urnOf, type PlannedResource } from "./resource";
import type { Callback } from "./sdk";

/** What a provider would have answered: an id, and outputs beyond the inputs. */
export interface Created {
  id: string;
  outputs: Record<string, unknown>;
}

export interface MonitorOptions {
  project: string;
  stack: string;
  /** Answers to the functions (invokes) of providers, by token. A function that is not in it is refused by name. */
  functions?: Record<string, (args: Record<string, unknown>) => Record<string, unknown>>;
  /** Plays the provider, also that of remote components. Without it ids and computed outputs stay unknown, as they do at preview. */
  create?: (resource: PlannedResource) => Created;
}

/** Stands in for the engine: takes a program's registrations and keeps every one as it came. */
export class RecordingMonitor extends MockMonitor {
  readonly planned: PlannedResource[] = [];
  /** Outputs that components registered, by URN; those of the stack are under the stack's URN. */
  readonly registeredOutputs = new Map<string, Record<string, unknown>>();
  readonly #options: MonitorOptions;
  /** What each resource is known to be, by URN. */
  readonly #states = new Map<string, { id: string; properties: Struct | undefined }>();

  constructor(options: MonitorOptions) {
    super({ call: () => ({}), newResource: () => ({ id: undefined, state: {} }) });
    this.#options = options;
  }

  override registerResource(
    request: RegisterResourceRequest,
    callback: Callback<RegisterResourceResponse>,
  ): Promise<void> {
    return answer(callback, () => this.#register(request));
  }

  override registerResourceOutputs(
    request: RegisterResourceOutputsRequest,
    callback: Callback<object>,
  ): void {
    const outputs = request.getOutputs();
    this.registeredOutputs.set(request.getUrn(), outputs?.toJavaScript() ?? {});
    const component = this.planned.find(({ urn }) => urn === request.getUrn());
    if (component && outputs) component.registered = outputs;
    callback(null, {});
  }

  override invoke(
    request: ResourceInvokeRequest,
    callback: Callback<InvokeResponse>,
  ): Promise<void> {
    return answer(callback, () => {
      if (request.getTok() === "pulumi:pulumi:getResource") return this.#resourceOf(request);
      const respond = this.#options.functions?.[request.getTok()];
      if (!respond) throw new Error(`nothing answers the function ${request.getTok()} without AWS`);
      const args = (request.getArgs()?.toJavaScript() ?? {}) as Record<string, unknown>;
      const response = new InvokeResponse();
      response.setReturn(struct(respond(args)));
      return response;
    });
  }

  override readResource(
    request: { getType(): string; getName(): string },
    callback: Callback<never>,
  ): Promise<void> {
    return answer(callback, () => {
      throw new Error(`"${request.getName()}" (${request.getType()}) would be read from AWS`);
    });
  }

  /** What the engine answers when it is given the reference of a resource: the state that it has of it. */
  #resourceOf(request: ResourceInvokeRequest): InvokeResponse {
    const urn = request.getArgs()?.getFieldsMap().get("urn")?.getStringValue() ?? "";
    const known = this.#states.get(urn);
    if (!known) throw new Error(`no resource of this program has the URN ${urn}`);
    const state = known.properties?.toJavaScript() ?? {};
    const response = new InvokeResponse();
    response.setReturn(struct({ urn, id: known.id, state }));
    return response;
  }

  #register(request: RegisterResourceRequest): RegisterResourceResponse {
    const { project, stack, create } = this.#options;
    const urn = urnOf(project, stack, request.getParent(), request.getType(), request.getName());
    if (this.#states.has(urn)) throw new Error(`two resources have the same URN ${urn}`);
    const resource = plannedResource(urn, request);
    this.planned.push(resource);

    const response = new RegisterResourceResponse();
    response.setUrn(urn);
    // A remote component is made by its provider, too.
    if (create && (resource.custom || request.getRemote())) {
      const { id, outputs } = create(resource);
      response.setId(id);
      response.setObject(struct({ ...outputs, ...resource.inputs }));
    } else {
      response.setObject(request.getObject());
    }
    this.#states.set(urn, { id: response.getId(), properties: response.getObject() });
    return response;
  }
}

const struct = (values: Record<string, unknown>) =>
  Struct.fromJavaScript(values as Record<string, JavaScriptValue>);

function answer<T>(callback: Callback<T>, respond: () => T): Promise<void> {
  try {
    callback(null, respond());
  } catch (error) {
    // The SDK reads the text of a refused function from where gRPC puts it.
    const { message } = error as Error;
    callback(Object.assign(error as Error, { details: message }), undefined);
  }
  return Promise.resolve();
}
