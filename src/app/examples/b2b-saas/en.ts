import type { ExampleTexts } from './texts';

export const en: ExampleTexts = {
  people: {
    head: 'Hannah Clarke',
    demand: 'Tom Bennett',
    product: 'James Whitaker',
    customers: 'Olivia Murphy',
    content: 'Priya Patel',
  },
  units: {
    mql: 'MQLs a month',
    hours: 'hours',
    sql: 'SQLs',
    money: '£',
    deals: 'deals',
    salespeople: 'salespeople',
    days: 'days',
    points: 'NPS',
    reviews: 'reviews',
    percent: '% of customers',
    customers: 'customers',
    searches: 'searches a month',
    articles: 'articles',
    registrations: 'registrations',
  },
  moneyFactor: 1,
  objectives: {
    O1: {
      text: 'Make our website the main source of sales conversations',
      why: 'Referrals brought us this far, but they do not grow when we ask them to. Next year’s plan needs a source that we control.',
      supports: 'Company goal: grow recurring revenue by a third this year',
    },
    O2: {
      text: 'Give sales the arguments that win competitive deals',
      why: 'We reach the final two and then lose on “looks much the same”. Sales improvise the answer, each in their own way.',
      supports: 'Sales KPI: win rate',
    },
    O3: {
      text: 'Turn happy customers into our best advocates',
      why: 'Buyers believe their peers long before they believe us, and a customer who speaks up for us seldom leaves.',
      supports: 'Company goal: customers who stay and grow with us',
    },
    O4: {
      text: 'Become the name that operations leaders trust',
      why: 'Most buyers draw up a shortlist before they talk to anybody. If they do not know us by then, we are not on it.',
      supports: 'Company goal: a top-three brand in our category',
    },
  },
  keyResults: {
    'O1.KR1': {
      text: 'Grow inbound MQLs from 240 to 340 a month',
      definition: 'New MQLs over the last 30 days, website and webinar forms only.',
    },
    'O1.KR2': {
      text: 'Cut the reply time to demo requests from 20 to 4 hours',
      definition: 'Median hours between the form and the first personal reply, over the last 30 days.',
    },
    'O1.KR3': {
      text: 'Hand over 150 SQLs to sales',
      definition: 'SQLs that sales accepted since the quarter began, inbound only.',
    },
    'O1.KR4': {
      text: 'Generate £600,000 of new pipeline from the website',
      definition: 'First-year value of opportunities opened this quarter whose first touch was the website.',
    },
    'O2.KR1': {
      text: 'Win 18 deals against a direct competitor',
      definition: 'Deals signed this quarter with one of our five direct competitors named in the CRM.',
    },
    'O2.KR2': {
      text: 'Certify 24 salespeople on the new pitch',
      definition: 'Salespeople who delivered the pitch in a role play and passed, marked by two colleagues.',
    },
    'O2.KR3': {
      text: 'Shorten the sales cycle from 74 to 55 days',
      definition: 'Median for deals won over the last 90 days, from SQL to signature.',
    },
    'O3.KR1': {
      text: 'Raise NPS from 31 to 42',
      definition: 'Rolling 90-day NPS of admin users, at least 100 answers.',
    },
    'O3.KR2': {
      text: 'Collect 30 verified reviews on software comparison sites',
      definition: 'Reviews published this quarter and marked as verified by the site.',
    },
    'O3.KR3': {
      text: 'Raise the share of customers at our webinars from 15% to 35%',
      definition: 'Of 300 customer accounts, those with at least one attendee over the last 90 days.',
    },
    'O3.KR4': {
      text: 'Limit churn to 6 customers',
      definition: 'Customers who gave notice this quarter. “Start” is last quarter’s figure.',
    },
    'O4.KR1': {
      text: 'Grow searches for our brand from 1,400 to 2,000 a month',
      definition: 'Searches that contain our name, over the last 30 days.',
    },
    'O4.KR2': {
      text: 'Place 6 articles by our experts in the trade press',
      definition: 'Bylined articles published this quarter by a title on our media list; nothing paid for.',
    },
    'O4.KR3': {
      text: 'Register 120 decision-makers for our annual conference',
      definition: 'Confirmed registrations from target companies; staff and partners do not count.',
    },
  },
  actions: {
    'O1.KR1.A1': 'Rewrite the five most visited pages around the buyer’s question',
    'O1.KR1.A2': 'Test search ads on “compare” and “alternative” queries',
    'O1.KR2.A1': 'Route demo requests straight to the rep on duty',
    'O1.KR2.A2': 'Let visitors book a demo slot from the form',
    'O1.KR3.A1': 'Agree with sales on what makes an SQL',
    'O1.KR3.A2': 'Revise lead scoring after two months of data',
    'O1.KR4.A1': 'Run a campaign for logistics companies, our best segment',
    'O2.KR1.A1': 'Write a battle card for each direct competitor',
    'O2.KR1.A2': 'Film three customers who switched to us',
    'O2.KR2.A1': 'Finish the pitch deck and the speaker notes',
    'O2.KR2.A2': 'Hold weekly role plays until everyone has passed',
    'O2.KR3.A1': 'Find out with sales ops at which stage deals stall',
    'O3.KR1.A1': 'Call every detractor of the last survey',
    'O3.KR1.A2': 'Rework onboarding e-mails with customer success',
    'O3.KR2.A1': 'Ask for a review after each solved support case',
    'O3.KR3.A1': 'Run a monthly webinar hosted by a customer',
    'O3.KR4.A1': 'Warn account managers when usage falls two weeks running',
    'O4.KR1.A1': 'Sponsor two podcasts that operations leaders listen to',
    'O4.KR2.A1': 'Agree topics and dates with our four in-house experts',
    'O4.KR2.A2': 'Pitch the benchmark study to five editors',
    'O4.KR3.A1': 'Book the venue and the keynote speaker',
    'O4.KR3.A2': 'Open registration and invite the target accounts',
  },
  notes: {
    'O1.KR1': [
      'A slow first week.',
      'The rewritten pages are live and already rank better.',
      'Webinar sign-ups helped; ads start next week.',
    ],
    'O1.KR2': [
      'Still sorted by hand every morning.',
      'Routing has been live for three days, and it shows.',
      'Only requests on Friday afternoon are still slow.',
    ],
    'O1.KR3': [
      'New definition agreed with sales.',
      'Sales rejected fewer than last month.',
      'A good week: eleven accepted.',
    ],
    'O1.KR4': [
      'Many small opportunities so far.',
      'Volume is fine, deal size is not: the logistics campaign has to bring it.',
    ],
    'O2.KR1': ['First win, thanks to the draft battle card.', 'Two more are in contract review.'],
    'O2.KR2': [
      'The deck is not final, so nobody yet.',
      'Nine passed at the kick-off; the format works.',
      'Only the partner team is left.',
    ],
    'O2.KR3': [
      'Measured for the first time by sales ops.',
      'Legal reviews take longer. Nobody owns this one: who will?',
    ],
    'O3.KR1': ['The calls to detractors changed more minds than we hoped.'],
    'O3.KR2': [
      'Two came in unprompted.',
      'First requests sent to long-standing customers.',
      'Support now asks after every solved case.',
    ],
    'O3.KR3': ['Nine more accounts than last quarter.', 'The customer-hosted session drew the best turnout yet.'],
    'O3.KR4': ['No notice so far.', 'One small account went out of business.'],
    'O4.KR1': [
      'Nothing running yet.',
      'A slight rise after the industry report.',
      'Flat. The podcasts only start next month.',
    ],
    'O4.KR2': [
      'Editors want data, not opinions.',
      'One draft sent back for a rewrite.',
      'Still nothing placed; the benchmark study is our best hope.',
    ],
    'O4.KR3': ['Not started: registration opens once the venue is signed.'],
  },
  declinedRequests: {
    tradeFair: {
      request: 'A stand at a second trade fair this quarter',
      from: 'Sales director',
      whyNotNow: 'It would cost the logistics campaign, which brings more pipeline for the same money.',
    },
    rebranding: {
      request: 'A new logo and visual identity',
      from: 'Chief executive',
      whyNotNow: 'Buyers do not know us well enough yet; a new look would not change that.',
    },
    newMarket: {
      request: 'A German version of the website',
      from: 'Head of product',
      whyNotNow: 'Nobody could answer German demo requests today. Let us hire first.',
    },
  },
  glossary: {
    lead: {
      term: 'Lead',
      definition: 'A person who left contact details and agreed to hear from us.',
      source: 'CRM, all contacts with consent',
    },
    mql: {
      term: 'MQL',
      definition: 'Marketing qualified lead: works in a target company and scores 50 points or more.',
      source: 'Marketing automation, list “MQL”',
    },
    sql: {
      term: 'SQL',
      definition: 'Sales qualified lead: an MQL whose need, budget and date a salesperson has confirmed in a call.',
      source: 'CRM, stage “Accepted”',
    },
    inbound: {
      term: 'Inbound',
      definition: 'Whoever came to us unasked, through the website, search or a webinar.',
      source: 'CRM, field “Source”',
    },
    demo: {
      term: 'Demo',
      definition: 'A personal product tour of half an hour, live, with a salesperson.',
      source: 'Booking tool',
    },
    opportunity: {
      term: 'Opportunity',
      definition: 'A possible deal with an amount, a date and a person who decides.',
      source: 'CRM, opportunities',
    },
    pipeline: {
      term: 'Pipeline',
      definition: 'First-year value of all open opportunities, not weighted.',
      source: 'CRM, report “Open pipeline”',
    },
    salesCycle: {
      term: 'Sales cycle',
      definition: 'Days from SQL to signature.',
      source: 'CRM, stage history',
    },
    nps: {
      term: 'NPS',
      definition: 'Net promoter score: share of 9s and 10s minus share of 0s to 6s, from −100 to 100.',
      source: 'In-app survey',
    },
    churn: {
      term: 'Churn',
      definition: 'Customers who cancel all their licences. A smaller contract is not churn.',
      source: 'Billing system, cancellations',
    },
    decisionMaker: {
      term: 'Decision-maker',
      definition: 'A person who signs or vetoes the purchase: head of operations, finance or IT.',
      source: 'CRM, field “Role”',
    },
  },
};
