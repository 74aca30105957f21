export { ReviewPlans } from './review-plans.js';
export { Reviewers } from './reviewers.js';
export { ReviewsModule } from './reviews.module.js';
