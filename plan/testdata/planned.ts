import { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb";
import { Struct, type JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";
import { plannedResource, urnOf, type PlannedResource } from "../record/resource";

/** What a planned resource is made of in tests. */
export interface Declared {
  type: string;
  name: string;
  parent?: string;
  custom?: boolean;
  inputs?: Record<string, unknown>;
  dependencies?: string[];
}

/** A resource as the monitor would have recorded it. */
export function planned({
  type,
  name,
  parent = "",
  custom = true,
  inputs = {},
  dependencies = [],
}: Declared): PlannedResource {
  const request = new RegisterResourceRequest();
  request.setType(type);
  request.setName(name);
  request.setParent(parent);
  request.setCustom(custom);
  request.setObject(Struct.fromJavaScript(inputs as Record<string, JavaScriptValue>));
  request.setDependenciesList(dependencies);
  return plannedResource(urnOf("shop", "dev", parent, type, name), request);
}
