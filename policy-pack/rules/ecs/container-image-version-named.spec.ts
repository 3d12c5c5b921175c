import { UNKNOWN } from "../../kit";
import { containers, published } from "../../testing/containers";
import { ruleCases } from "../../testing/rule-cases";
import { containerImageVersionNamed } from "./container-image-version-named";

const found = (image: string) => `container api runs ${image}, which may be another image tomorrow`;

ruleCases(containerImageVersionNamed, {
  compliant: {
    "a version": containers({ image: "docker.io/library/nginx:1.29" }),
    "a digest": containers({ image: `registry:5000/shop@sha256:${"0".repeat(64)}` }),
    "a digest beside a version": containers({ image: `shop:1@sha256:${"a1".repeat(32)}` }),
    "one that a component tells of": published({ image: "nginx:1.29" }),
  },
  violating: {
    "the latest": [containers({ image: "nginx:latest" }), found("nginx:latest")],
    "the port of a registry": [
      containers({ image: "registry:5000/shop" }),
      found("registry:5000/shop"),
    ],
  },
  absent: { "no version": [containers({ image: "nginx" }), found("nginx")] },
  unknown: {
    "an image that is built in the same update": [
      published({ image: UNKNOWN }),
      "the image of container api is not known yet",
    ],
  },
  notApplicable: {},
});
