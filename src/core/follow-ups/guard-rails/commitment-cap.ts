/** How many commitments a review has at most, unless a team says otherwise (S3-42). */
export const COMMITMENT_CAP = 5;
