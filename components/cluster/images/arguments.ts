/** A registry whose images are kept in ECR once they have been pulled (pull-through cache). */
export interface ImageCacheArgs {
  /**
   * ARN of the Secrets Manager secret with user and access token of the registry; its name must begin with
   * `ecr-pullthroughcache/`. Docker Hub and GitHub ask for one, the others take none.
   *
   * @default none
   */
  credentials?: string;
}
