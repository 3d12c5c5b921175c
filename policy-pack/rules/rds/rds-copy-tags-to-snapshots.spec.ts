import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsCopyTagsToSnapshots } from "./rds-copy-tags-to-snapshots";

ruleCases(rdsCopyTagsToSnapshots, onCases("copyTagsToSnapshot"));
