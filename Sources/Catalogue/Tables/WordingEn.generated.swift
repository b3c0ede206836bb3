// swift-format-ignore-file
// Generated from Data/wording.en.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let wordingEn = TableText(
    name: "wording.en.tsv",
    sha256: "d89516a9bbec9a0daf38f72101933dcb4f53f2f1d588cae6275bf32143e34ca3",
    text: ##"""
id	text	note
rule.D01.message	The usual adult limit is 350 mg of magnesium a day from tablets, antacids and laxatives. Food does not count.	
rule.D01.next	Stay at or below this limit. If you want more, see your doctor first.	
rule.D02.message	You chose the European limit: 250 mg of magnesium a day from tablets, antacids and laxatives. Food does not count.	
rule.D02.next	Stay at or below this limit. If you want more, see your doctor first.	
rule.D03.message	Above 250 mg a day, loose stools are more likely.	
rule.D03.next	Split the dose over the day, and go up in small steps. If your stools get loose, go back one step.	
rule.D04.message	More than 200 mg at one time is harder on the gut, and you take up less of it.	
rule.D04.next	Split the dose: take it at two or more times of the day.	
rule.D05.message	You already take the most magnesium we advise. There is no room for more.	
rule.D05.next	Do not add any. Count your antacids and laxatives too, and ask your doctor if you want to change what you take.	
rule.D06.message	In the UK, a guidance level of 400 mg a day is used. It is a looser level, and we stay at 350 mg.	
rule.D06.next	Stay at or below your own limit, shown on this page.	
rule.D07.message	The young have their own limits from tablets: 65 mg a day from age 1, 110 mg from age 4, and 350 mg from age 9 to 18.	
rule.D07.next	Do not use an adult plan for a child. We make no plan for anyone under 18.	
rule.D08.message	From age 14 to 18 the limit is 350 mg of magnesium a day from tablets.	
rule.D08.next	We make no plan for anyone under 18. See a doctor about nerve symptoms.	
rule.D09.message	Epsom salt by mouth is a strong laxative. People have died from it, even with healthy kidneys.	
rule.D09.next	Stop taking Epsom salt by mouth. If you feel weak, faint or very sleepy, call your local emergency number now.	
rule.D10.message	A plan starts with 125 mg a day or less, so that your gut can get used to it.	
rule.D10.next	Stay on each step for 7 days. Then go up by 125 mg a day at most.	
rule.D11.message	The weight of the salt is not the weight of the magnesium in it. For example, 400 mg of magnesium oxide holds 241 mg of magnesium.	
rule.D11.next	Look on the label for "elemental" magnesium. We use that number.	
rule.D12.message	You asked for more than the limit. We plan no more than the limit, since a higher dose is a treatment and needs a doctor.	
rule.D12.next	Use the limit shown here. If you want a higher dose, ask your doctor.	
rule.K01.message	Do not take magnesium. You are on dialysis, and your body cannot clear it on its own.	
rule.K01.next	Do not use antacids, laxatives or waters with magnesium. Ask your kidney team what you may eat.	
rule.K02.message	Do not take magnesium: it can build up in your blood. Your kidney test (eGFR) is below 30.	
rule.K02.next	Show this page to your doctor. Ask your kidney team or a dietitian what you may eat.	
rule.K03.message	Do not start yet. Your kidney result (eGFR) is between 30 and 45, so your body clears magnesium slowly.	
rule.K03.next	Ask your doctor first. If your doctor agrees, have your blood magnesium tested before you start and after 2 and 4 weeks.	
rule.K04.message	Your kidneys work less well than they should (eGFR between 45 and 60). Your limit is now 200 mg a day at most.	
rule.K04.next	Have your blood magnesium tested before you start and after 4 weeks. Test your kidneys after 4 weeks too.	
rule.K05.message	Your kidney test is good (eGFR 60 or more). It sets no extra limit.	
rule.K05.next	-	nothing to do
rule.K06.message	Do not take magnesium. You have had a kidney injury in the last 3 months, so your body may not clear it.	
rule.K06.next	Wait until your doctor says that your kidneys have healed. Then come back and answer the questions again.	
rule.K07.message	Do not start yet. You have a new kidney, and your transplant drugs and magnesium act on each other.	
rule.K07.next	Ask your transplant team first. We plan nothing until they have agreed.	
rule.K08.message	The usual kidney test (eGFR) is not valid for you. It can make your kidneys look better than they are.	
rule.K08.next	Ask your doctor for a cystatin C test. If you have a muscle disease, say so: even this test can read too high.	
rule.K09.message	Do not start yet. Your kidney result has dropped by a quarter or more within a year.	
rule.K09.next	Ask your doctor why. We plan nothing until your doctor has agreed.	
rule.K10.message	Do not start yet. You have had infection stones (struvite), and magnesium can make this kind of stone grow.	
rule.K10.next	Ask your doctor first. We plan nothing until your doctor has agreed.	
rule.K11.message	Your creatinine is very low. This often comes with little muscle, and it makes your kidneys look better than they are.	
rule.K11.next	Check the number and the unit. Then ask your doctor for a cystatin C test.	
rule.K12.message	Take no more magnesium. Your kidneys cannot clear it, and it may have built up in your blood.	
rule.K12.next	Call your kidney team or doctor within one working day, and today if you feel weak, faint or drowsy. Your blood magnesium must be tested. If it gets worse fast, call your local emergency number.	
rule.K12.message.with_sign	Take no more magnesium. Your kidneys cannot clear it, and you have a sign that it may have built up in your blood.	
rule.K12.next.with_sign	Call your kidney team or doctor today: your blood magnesium must be tested. If you feel very weak, very sleepy or short of breath, call your local emergency number now.	
rule.K12.message.without_sign	Take no more magnesium. Your kidneys cannot clear it, and it may have built up in your blood.	
rule.K12.next.without_sign	Call your kidney team or doctor within one working day: your blood magnesium must be tested. If you feel weak, faint or drowsy, call today.	
rule.U01.message	Do not start yet. We do not know how well your kidneys work. At your age, or with your illness or medicines, we must know this first.	
rule.U01.next	Ask your doctor for a kidney blood test (creatinine). Then enter the result and its date here.	
rule.U02.message	We do not know how well your kidneys work. So we stay low: 200 mg a day at most.	
rule.U02.next	Ask your doctor for a kidney blood test (creatinine). If it is good, your limit may go up.	
rule.U03.message	Your kidney test is too old, so we cannot use it as it is.	
rule.U03.next	Ask your doctor for a new kidney blood test (creatinine). Then enter the result and its date here.	
rule.U04.message	We cannot tell you if magnesium is safe yet. We still need one or more of these: your age, your illnesses, your medicines, your warning signs.	
rule.U04.next	Please answer these questions first. If you have none, say "none".	
rule.U05.message	We do not know how much magnesium you already take. So we cannot add any.	
rule.U05.next	Look at the labels of your tablets, antacids and laxatives. Then tell us the amount, or say "none".	
rule.U06.message	We do not know your blood pressure or your pulse. Magnesium can lower both a little.	
rule.U06.next	Measure both before your first dose: sit still for 5 minutes first. Then enter the numbers here.	
rule.U07.message	You did not say how much you drink. Alcohol can lower your magnesium, so we show your score as a range.	
rule.U07.next	If you like, tell us how many drinks you have on a usual day.	
rule.U08.message	You did not say if you have had dialysis, a kidney injury or a new kidney. So we treat your kidney test as not known.	
rule.U08.next	Please answer these three questions.	
rule.M01.message	Your blood magnesium is far too high (above 1.23 mmol/L, 2.99 mg/dL). Stop all magnesium now.	
rule.M01.next	See a doctor today, and check the number and its unit at once. If you feel weak, faint, very sleepy or short of breath, call your local emergency number now.	
rule.M01.message.emergency	Your blood magnesium is far too high, and you have a sign of danger. Stop all magnesium now.	
rule.M01.next.emergency	Call your local emergency number now. Show them this page and all your medicines.	
rule.M01.message.same_day	Your blood magnesium is far too high (above 1.23 mmol/L, 2.99 mg/dL). Stop all magnesium now.	
rule.M01.next.same_day	See a doctor today, and check the number and its unit at once. If you feel weak, faint, very sleepy or short of breath, call your local emergency number now.	
rule.M02.message	Your blood magnesium is above the normal range. Do not take any magnesium.	
rule.M02.next	Call your doctor within one working day. Have the test done again.	
rule.M03.message	Your blood magnesium is good. You are less likely to lack it, and more of it may change little.	
rule.M03.next	You can still test it for yourself if the rest of this page allows it.	
rule.M04.message	Your blood magnesium is normal, but in the lower part. You may still have a hidden shortage.	
rule.M04.next	Eat more foods rich in magnesium if the food advice on this page allows it.	
rule.M05.message	Your blood magnesium is low to normal (0.70 to 0.75 mmol/L, 1.70 to 1.82 mg/dL).	
rule.M05.next	Tell your doctor. Ask to have it tested again, with potassium and calcium.	
rule.M06.message	Do not start yet. Your blood magnesium is low, and we need to know why: a tablet may not be enough.	
rule.M06.next	Call your doctor within one working day. We plan nothing until your doctor has agreed.	
rule.M07.message	Your blood magnesium is very low (below 0.50 mmol/L, 1.22 mg/dL). This can upset your heart, and tablets at home are not enough.	
rule.M07.next	See a doctor today, and check the number and its unit at once. If you faint or have a fit, call your local emergency number now.	
rule.M07.message.emergency	Your blood magnesium is very low, and you have had fits, or a racing heart with a faint. This can be a danger to your life.	
rule.M07.next.emergency	Call your local emergency number now. Tell them your blood magnesium is very low.	
rule.M08.message	Your blood magnesium test is more than 6 months old or has no date. It may no longer be right.	
rule.M08.next	Ask your doctor for a new test.	
rule.M09.message	A protein in your blood (albumin) is low. This makes your magnesium test read lower than it is.	
rule.M09.next	Ask your doctor how to read the two results side by side.	
rule.M10.message	You gave a red-cell magnesium result. Labs do not agree on how to read this test, so we only show it.	
rule.M10.next	Ask for a normal blood magnesium test (serum) if you need an answer.	
rule.C01.message	Do not take magnesium. You have a heart block and no pacemaker, and magnesium can slow your heart even more.	
rule.C01.next	Show this page to your heart doctor. Food is fine.	
rule.C02.message	Do not start yet. The signals in your heart (conduction) are slow, and magnesium can slow them a little more.	
rule.C02.next	Ask your heart doctor first. We plan nothing until your heart doctor has agreed.	
rule.C03.message	Do not take magnesium. Your pulse may be too slow, and you feel dizzy, faint or weak with it.	
rule.C03.next	See a doctor today. If you faint or have chest pain, call your local emergency number now.	
rule.C04.message	Do not start yet. Your pulse is slow, or you have signs of a slow pulse.	
rule.C04.next	Ask your doctor first. If your pulse is below 40, count it again and call your doctor within one working day.	
rule.C04.message.warn	Your pulse is below 50. In people who train hard and feel well, this is usual.	
rule.C04.next.warn	Take care with the first doses. If you feel dizzy or faint, stop and see a doctor.	
rule.C04.message.clinician	Do not start yet. Your pulse is slow, or you have signs of a slow pulse.	
rule.C04.next.clinician	Ask your doctor first. We plan nothing until your doctor has agreed.	
rule.C04.message.below_40	Do not start yet. Your pulse is below 40, and that is very slow.	
rule.C04.next.below_40	Count it again for one full minute. If it is still below 40, call your doctor within one working day.	
rule.C05.message	Do not take magnesium. Your blood pressure is too low, and magnesium can lower it more.	
rule.C05.next	Sit down, measure again and call your doctor. If it is below 80, or if you feel faint, see a doctor today.	
rule.C05.message.same_day	Do not take magnesium. Your blood pressure is far too low, or you feel faint with it.	
rule.C05.next.same_day	Lie down and measure again. If it is still low, see a doctor today. If you pass out or feel confused, call your local emergency number now.	
rule.C06.message	Your blood pressure is low or drops when you stand up. Magnesium can lower it a little more.	
rule.C06.next	Ask your doctor first if you feel dizzy, take other medicines, or are 65 or older.	
rule.C06.message.cap	Your blood pressure is from 90 to 99. Many healthy people have this, but magnesium can lower it a little more, so your limit is now 200 mg a day at most.	
rule.C06.next.cap	Start low. Measure at home twice a week for 4 weeks. Stop if you feel dizzy or faint.	
rule.C06.message.clinician	Do not start yet. Your blood pressure is low or drops when you stand up, and magnesium can lower it a little more.	
rule.C06.next.clinician	Ask your doctor first. Get up slowly, and measure your blood pressure at home.	
rule.C07.message	Do not take magnesium. In your illness the signal from nerve to muscle is weak, and magnesium can block it and cause a crisis.	
rule.C07.next	Show this page to your nerve doctor (neurologist). Food is fine. If you cannot breathe or swallow well, call your local emergency number now.	
rule.C08.message	Do not start yet. Your muscles are weak from your illness, and magnesium may make them weaker.	
rule.C08.next	Ask your nerve doctor (neurologist) first. We plan nothing until your nerve doctor has agreed.	
rule.C09.message	Do not take magnesium. Your bowel may be blocked, and your body goes on taking up what is stuck there.	
rule.C09.next	See a doctor today. If you also have belly pain with vomiting, call your local emergency number now.	
rule.C09.message.emergency	Do not take magnesium. Your bowel may be blocked, and you have belly pain with vomiting.	
rule.C09.next.emergency	Call your local emergency number now. Do not eat or drink until you have been seen.	
rule.C10.message	Do not start yet. Your gut is slow, so magnesium can stay there too long and build up in your blood.	
rule.C10.next	Ask your doctor first. Do not use magnesium as a laxative.	
rule.C11.message	Do not start yet. You may lose magnesium through your gut, and some forms make loose stools worse.	
rule.C11.next	Ask your doctor first. Ask for a blood test of three salts: magnesium, potassium and calcium.	
rule.C12.message	Your gut may not take up magnesium well.	
rule.C12.next	Ask your doctor for a blood magnesium test. It is better to test than to guess.	
rule.C13.message	Do not start yet. You have a weak heart or have had a heart attack in the last 3 months. Magnesium can affect your blood pressure and heart beat.	
rule.C13.next	Ask your heart doctor first. We plan nothing until your heart doctor has agreed.	
rule.C14.message	Do not start yet. Your thyroid or adrenal illness is not treated, and this can hold magnesium in your body.	
rule.C14.next	Ask your doctor to treat it first. We plan nothing until your doctor has agreed.	
rule.C15.message	Diabetes is the main cause of nerve damage in feet and hands. Good care of your blood sugar and feet comes first.	
rule.C15.next	Keep an eye on your blood sugar. Have your feet checked each year, and look at them each day.	
rule.C16.message	If you drink this much, your body loses magnesium. The drink harms your nerves too.	
rule.C16.next	Drink less if you can; if you drink a lot each day, ask your doctor how to cut down safely. Ask for tests of magnesium, potassium, vitamin B12 and vitamin B1 (thiamine).	
rule.C17.message	Do not start yet. You will have surgery soon, and magnesium makes some of the drugs used for it last longer.	
rule.C17.next	Tell the doctor who will put you to sleep (anaesthetist). If you take magnesium now, stop 2 days before.	
rule.C18.message	You find it hard to swallow. A big tablet can get stuck.	
rule.C18.next	Use a powder or a liquid. Ask your doctor to look into it if this is new or getting worse.	
rule.C19.message	You must not have one sweetener (aspartame) with PKU. Some fizzy tablets hold it.	
rule.C19.next	Read the label, or ask your pharmacist for a product without it.	
rule.C20.message	Take no magnesium now. You are ill or have lost a lot of fluid, so your kidneys may not clear it.	
rule.C20.next	Drink enough, and wait until you have been well for 48 hours. If you have belly pain with vomiting, see a doctor today.	
rule.C20.message.belly_pain	Take no magnesium now. You have belly pain with vomiting, and your bowel may be blocked.	
rule.C20.next.belly_pain	See a doctor today. If the pain is very bad or you feel faint, call your local emergency number now.	
rule.C21.message	Do not start yet. Someone must be able to notice the first signs of too much magnesium.	
rule.C21.next	Ask your doctor first. A carer must watch each day for weakness, sleepiness and loose stools.	
rule.C22.message	You have had a bad reaction to a magnesium product.	
rule.C22.next	Check the list of contents before you take any. Ask your doctor or pharmacist if you are not sure.	
rule.C22.message.warn	You told us which forms you do not tolerate. We leave these out.	
rule.C22.next.warn	Check the list of contents of each new product. If you get a rash, swelling or trouble breathing, stop and get help now.	
rule.C22.message.clinician	Do not start yet. You have had a bad reaction, but we do not know to which form.	
rule.C22.next.clinician	Tell us the form if you know it. If not, ask your doctor or pharmacist first.	
rule.C23.message	You have a liver illness with scars (cirrhosis). Your kidney test may look better than it is.	
rule.C23.next	Ask your liver team before you take magnesium.	
rule.C23.message.clinician	Do not start yet. In your liver illness, loose stools can dry you out and bring on confusion, and your kidney test may look better than it is.	
rule.C23.next.clinician	Ask your liver team first. We plan nothing until they have agreed.	
rule.C23.message.warn	You have a liver illness with scars (cirrhosis). Your kidney test may look better than it is.	
rule.C23.next.warn	Tell your liver team that you take magnesium. Stop and call them if you get loose stools, a swollen belly or feel confused.	
rule.C24.message	Your blood pressure is very high. This is not about magnesium, but it needs care today.	
rule.C24.next	Rest for 5 minutes and measure again. If it is still 180 or more, get advice today. With chest pain, trouble breathing, confusion, or loss of sight or speech, call your local emergency number now.	
rule.P01.message	We make no plan for you. Olivine is for adults, and nerve symptoms in the young need a doctor.	
rule.P01.next	See your doctor, and take a parent or carer with you. Take no magnesium before that.	
rule.P02.message	At 18 you have the same limit as an adult.	
rule.P02.next	-	nothing to do
rule.P03.message	Kidneys get weaker with age. So from 65 on we need a kidney test.	
rule.P03.next	Have one at least once a year. If we have none yet, enter it, or ask your doctor for one.	
rule.P04.message	At your age kidneys clear magnesium more slowly. Your limit is now 250 mg a day at most.	
rule.P04.next	Use no oxide or hydroxide. You need a kidney test from the last 180 days, and a blood magnesium test after 4 weeks.	
rule.P05.message	Do not start on your own. In pregnancy, take magnesium only with your midwife or doctor. We run no trial in pregnancy.	
rule.P05.next	Ask your midwife or doctor first. We plan nothing until they have agreed.	
rule.P06.message	Do not take magnesium on your own. In pregnancy it is not safe with a magnesium drip, with nifedipine or with high blood pressure.	
rule.P06.next	Call your midwife or maternity unit. If your blood pressure is 160 or more, call today.	
rule.P06.message.pressure	Your blood pressure is 160 or more in pregnancy. This can be a danger to you and your baby.	
rule.P06.next.pressure	Call your maternity unit today. If you have a bad headache, trouble with your sight, belly pain or a fit, call your local emergency number now.	
rule.P06.message.medicine	Do not take magnesium on your own. You are to get a drug for your pregnancy that is not safe with it (magnesium by drip, or nifedipine).	
rule.P06.next.medicine	Ask your midwife or doctor before you take any more.	
rule.P07.message	While you breast-feed, the usual adult limit applies.	
rule.P07.next	Tell your midwife or doctor what you take.	
rule.P08.message	We cannot go on yet. We need to know if you are pregnant.	
rule.P08.next	Please answer the question about pregnancy. If you are not sure, do a test first.	
rule.R01.message	Your weakness is spreading fast. It can reach the muscles you breathe with, so you need help now.	
rule.R01.next	Call your local emergency number now. Do not drive yourself, and take no magnesium.	
rule.R02.message	Trouble with breathing, swallowing or speaking, or a weak face, can get worse within hours.	
rule.R02.next	Call your local emergency number now. Sit up, and do not eat or drink. Take no magnesium.	
rule.R03.message	The nerves at the base of your spine may be squeezed. Without fast help this can cause lasting harm to bladder, bowel and legs.	
rule.R03.next	Call your local emergency number now, or have someone drive you to hospital at once. Take no magnesium.	
rule.R04.message	This may be a stroke. Each minute counts, even if the signs go away again.	
rule.R04.next	Call your local emergency number now. Note the time when it began. Do not eat or drink.	
rule.R05.message	Your foot may be in danger. Bad blood flow or a deep infection can cost you the foot.	
rule.R05.next	Call your local emergency number now, or go to the nearest hospital at once. Do not walk on the foot. Take no magnesium.	
rule.R06.message	A foot that is sore, infected, or hot and swollen can get worse fast when you do not feel it well.	
rule.R06.next	Have your foot seen by a doctor or foot clinic within one working day. Stay off the foot until then. If you get a fever, or the skin turns black or cold, call your local emergency number now.	
rule.R07.message	These signs may come from your spinal cord and not from the nerves in your feet or hands.	
rule.R07.next	See a doctor today. If your legs get weak or you lose control of bladder or bowel, call your local emergency number now.	
rule.R08.message	A foot or hand that drops all at once may mean a squeezed or damaged nerve. Early care matters.	
rule.R08.next	See a doctor today. If your face or speech is affected too, call your local emergency number now.	
rule.R09.message	Numb or weak spots that come one by one, with fever or a rash, may mean that your blood vessels are inflamed.	
rule.R09.next	See a doctor today. This can be treated, and early care protects your nerves.	
rule.R10.message	Your nerve symptoms are getting worse fast during cancer treatment. Your cancer team may need to change the dose.	
rule.R10.next	Call your cancer team (oncology line) today. Do not wait to see if magnesium helps.	
rule.R11.message	New nerve symptoms with weight loss, night sweats or cancer need tests soon.	
rule.R11.next	Call your doctor within one working day, and tell them about both. Do not start magnesium before that.	
rule.R12.message	A very bad headache with fever and a stiff neck may be an infection of the brain.	
rule.R12.next	Call your local emergency number now. Do not wait for it to pass.	
rule.R13.message	Chest pain, a faint, a racing heart with a faint, or a fit may mean danger to your heart or brain.	
rule.R13.next	Call your local emergency number now. Sit or lie down, and do not drive. Take no magnesium.	
rule.R14.message	Something you have taken or worked with may be harming your nerves.	
rule.R14.next	Stay away from it, but do not stop a prescribed medicine on your own. See a doctor or call a poison centre today.	
rule.R15.message	Your blood sugar may be far too low or far too high. This comes before all else.	
rule.R15.next	If it is low and you can swallow, take sugar at once. Call your local emergency number now.	
rule.R16.message	You told us that you think of ending your life or of hurting yourself. Thank you for saying so. You deserve help today, and you do not have to bear this alone.	
rule.R16.next	Please call your local emergency number or a crisis line now. Stay with someone you trust until help is there. Our questions can wait.	
rule.R17.message	You have lost your balance, and you may lack vitamin B12. This can be treated, but it can last if you wait too long.	
rule.R17.next	Call your doctor within one working day and ask for a vitamin B12 test. Take care not to fall.	
rule.R18.message	These may be signs of too much magnesium. Stop all magnesium now.	
rule.R18.next	Call your local emergency number now. Tell them how much magnesium you took, and when.	
rule.X00.message	We found no time of day that keeps magnesium far enough from {medicine}.	{medicine}: name or names of the medicine
rule.X00.next	Ask your doctor or pharmacist how to fit them in. Do not change your medicine on your own. We plan nothing before that.	
rule.X01.message	Your body takes up less {medicine} if you take it with magnesium. Then it may not cure you.	{medicine}: name or names of the medicine
rule.X01.next	It is best to take no magnesium until one day after your last dose of {medicine}. If you take both: {medicine} 2 hours before magnesium, or 4 hours after it. A trial must wait.	{medicine}: name or names of the medicine
rule.X02.message	Your body takes up less {medicine} if you take it with magnesium. Then it may not cure you. This kind of drug (quinolone) can also harm nerves.	{medicine}: name or names of the medicine
rule.X02.next	Tell your doctor about your nerve symptoms now. It is best to take no magnesium until one day after your last dose of {medicine}. If you take both: {medicine} 2 hours before magnesium, or 6 hours after it. A trial must wait.	{medicine}: name or names of the medicine
rule.X03.message	Your body takes up less {medicine} if you take it with magnesium. Then it may not cure you. This kind of drug (quinolone) can also harm nerves.	{medicine}: name or names of the medicine
rule.X03.next	Tell your doctor about your nerve symptoms now. It is best to take no magnesium until one day after your last dose of {medicine}. If you take both: {medicine} 4 hours before magnesium, or 8 hours after it. A trial must wait.	{medicine}: name or names of the medicine
rule.X04.message	Your body takes up less {medicine} if you take it with magnesium. Then it may not cure you. This kind of drug (quinolone) can also harm nerves.	{medicine}: name or names of the medicine
rule.X04.next	Tell your doctor about your nerve symptoms now. It is best to take no magnesium until one day after your last dose of {medicine}. If you take both: {medicine} 2 hours before magnesium, or 4 hours after it. A trial must wait.	{medicine}: name or names of the medicine
rule.X05.message	Your body takes up less {medicine} if you take it with magnesium. Then it may not cure you. This kind of drug (quinolone) can also harm nerves.	{medicine}: name or names of the medicine
rule.X05.next	Tell your doctor about your nerve symptoms now. It is best to take no magnesium until one day after your last dose of {medicine}. If you take both: {medicine} 4 hours before magnesium, or 8 hours after it. A trial must wait.	{medicine}: name or names of the medicine
rule.X06.message	Your body takes up less {medicine} if magnesium is in your gut. It is there to keep your bones strong.	{medicine}: name or names of the medicine
rule.X06.next	Take the bone tablet when you wake up, and magnesium from noon on. Keep at least 4 hours between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X07.message	Your body takes up less {medicine} if you take it with magnesium. It is there for your thyroid.	{medicine}: name or names of the medicine
rule.X07.next	Keep at least 4 hours between {medicine} and magnesium. Have your thyroid (TSH) tested 6 to 8 weeks after you start.	{medicine}: name or names of the medicine
rule.X08.message	Your body takes up less {medicine} if you take it with magnesium. Then the HIV virus can come back, and you would not feel it.	{medicine}: name or names of the medicine
rule.X08.next	Tell your HIV clinic first. Take {medicine} 2 hours before magnesium, or 6 hours after it.	{medicine}: name or names of the medicine
rule.X09.message	Your body takes up less {medicine} if you take it with magnesium. Then the HIV virus can come back, and you would not feel it.	{medicine}: name or names of the medicine
rule.X09.next	Tell your HIV clinic first. Take {medicine} 4 hours before magnesium, or 6 hours after it.	{medicine}: name or names of the medicine
rule.X10.message	Your body takes up less {medicine} if you take it with magnesium. The HIV virus has come back in someone who took both.	{medicine}: name or names of the medicine
rule.X10.next	Tell your HIV clinic first. Take {medicine} 2 hours before magnesium, or 6 hours after it.	{medicine}: name or names of the medicine
rule.X11.message	Your body takes up less {medicine} if you take it with magnesium. Then the HIV virus can come back.	{medicine}: name or names of the medicine
rule.X11.next	Tell your HIV clinic first. Take {medicine} 2 hours before magnesium, or 4 hours after it.	{medicine}: name or names of the medicine
rule.X12.message	Your body takes up less {medicine} if you take it with magnesium. Then the HIV virus can come back.	{medicine}: name or names of the medicine
rule.X12.next	Tell your HIV clinic first. Keep at least 4 hours between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X13.message	Do not start yet. Your body takes up less {medicine} with magnesium, and no gap in time is long enough. Then the HIV virus can come back.	{medicine}: name or names of the medicine
rule.X13.next	Ask your HIV clinic first. We plan nothing until they have agreed.	
rule.X14.message	Your body takes up less {medicine} if you take it with magnesium. Then the HIV virus can come back.	{medicine}: name or names of the medicine
rule.X14.next	Tell your HIV clinic first. Take {medicine} 4 hours before magnesium, or 2 hours after it.	{medicine}: name or names of the medicine
rule.X15.message	Your body takes up less {medicine} if you take it with magnesium. Then the HIV virus can come back.	{medicine}: name or names of the medicine
rule.X15.next	Tell your HIV clinic first. Keep at least 2 hours between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X16.message	Your body takes up less {medicine} if you take it with magnesium. Then your pain may get worse.	{medicine}: name or names of the medicine
rule.X16.next	Keep at least 2 hours between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X17.message	Your body takes up less {medicine} if you take it with magnesium. You need the full dose of it.	{medicine}: name or names of the medicine
rule.X17.next	Keep at least 2 hours between {medicine} and magnesium. Tell the team who gives it to you.	{medicine}: name or names of the medicine
rule.X18.message	Your body takes up only half of your {medicine} if you take it with magnesium.	{medicine}: name or names of the medicine
rule.X18.next	Take {medicine} first, and then wait 2 hours. If you take magnesium first, wait 4 hours.	{medicine}: name or names of the medicine
rule.X19.message	If you take iron with magnesium, your body takes up less of both.	
rule.X19.next	Keep at least 4 hours between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X20.message	Your body takes up less {medicine} if you take it with magnesium.	{medicine}: name or names of the medicine
rule.X20.next	Keep at least 4 hours between {medicine} and magnesium. If you take it for Wilson disease, tell your clinic first.	{medicine}: name or names of the medicine
rule.X21.message	Your body takes up less {medicine} if you take it with magnesium.	{medicine}: name or names of the medicine
rule.X21.next	Keep at least 4 hours between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X22.message	Your body takes up less {medicine} if you take it with magnesium. Then it may not work.	{medicine}: name or names of the medicine
rule.X22.next	Keep at least 4 hours between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X23.message	Your body takes up less {medicine} if you take it with magnesium. This drug can also lower your magnesium.	{medicine}: name or names of the medicine
rule.X23.next	Take {medicine} 2 hours before magnesium, or 4 hours after it. Tell your cancer team.	{medicine}: name or names of the medicine
rule.X24.message	Do not start yet. If you take {medicine} with magnesium, it may not work. You should not take both.	{medicine}: name or names of the medicine
rule.X24.next	Ask the doctor who gave it to you. We plan nothing until your doctor has agreed.	
rule.X25.message	Your body takes up less {medicine} if you take it with magnesium. Then it may not cure your hepatitis.	{medicine}: name or names of the medicine
rule.X25.next	Keep at least 4 hours between {medicine} and magnesium. Tell your liver clinic.	{medicine}: name or names of the medicine
rule.X26.message	Your body takes up less {medicine} if you take it with magnesium. Then it may not cure you.	{medicine}: name or names of the medicine
rule.X26.next	Keep at least 2 hours between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X27.message	Your body takes up less {medicine} if you take it with magnesium.	{medicine}: name or names of the medicine
rule.X27.next	Keep at least 2 hours between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X28.message	If you take a lot of calcium or zinc, your body takes up less magnesium.	
rule.X28.next	Keep at least 2 hours between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X29.message	Your body takes up less {medicine} if you take it with magnesium.	{medicine}: name or names of the medicine
rule.X29.next	Keep at least 2 hours between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X30.message	Do not start yet. You take a drug that binds potassium in the gut (polystyrene sulfonate). With magnesium it can upset the acid in your blood.	
rule.X30.next	Ask your doctor first. We plan nothing until your doctor has agreed.	
rule.X31.message	Your body takes up less {medicine} if you take it with magnesium.	{medicine}: name or names of the medicine
rule.X31.next	Keep at least 1 hour between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X32.message	Your body takes up less {medicine} if you take it with magnesium.	{medicine}: name or names of the medicine
rule.X32.next	Keep at least 4 hours between {medicine} and magnesium.	{medicine}: name or names of the medicine
rule.X33.message	We do not know {medicine}. Your body may take up less of it if you take it with magnesium.	{medicine}: name or names of the medicine
rule.X33.next	Keep at least 2 hours between {medicine} and magnesium, and ask your pharmacist if that is enough.	{medicine}: name or names of the medicine
rule.Y01.message	Your water tablet keeps magnesium in your body, as it does with potassium. Your limit is now 200 mg a day at most.	
rule.Y01.next	Have a potassium test before you start. After 4 weeks, have one more test for magnesium, potassium and kidneys.	
rule.Y01.message.cap	Your water tablet keeps magnesium in your body, as it does with potassium. Your limit is now 200 mg a day at most.	
rule.Y01.next.cap	Have a potassium test before you start. After 4 weeks, have one more test for magnesium, potassium and kidneys.	
rule.Y01.message.clinician	Do not start yet. Your water tablet keeps magnesium in your body, and we do not know that your kidneys are good enough.	
rule.Y01.next.clinician	Ask your doctor first, and have your kidneys and potassium tested.	
rule.Y02.message	Your tablet (calcium channel blocker) makes your blood pressure fall. With magnesium it may fall a little more.	
rule.Y02.next	Measure your blood pressure at home twice a week for 4 weeks. If you feel dizzy or faint, stop and call your doctor.	
rule.Y03.message	Do not start yet. You take digoxin, and both too little and too much magnesium can upset your heart with it.	
rule.Y03.next	Ask your doctor first, and have two tests: magnesium and potassium. If your doctor says yes, take digoxin at least 2 hours apart from magnesium.	
rule.Y04.message	Do not take magnesium now. With this drug (aminoglycoside) it can make your muscles weak, and your kidneys may suffer.	
rule.Y04.next	Wait until the course is over. Then answer the questions again and test your kidneys.	
rule.Y05.message	Do not start yet. You had or will have a drug that weakens muscles, and magnesium can make this stronger.	
rule.Y05.next	Ask the doctor who gives it to you. We plan nothing until that doctor has agreed.	
rule.Y06.message	Your medicine can make you drowsy or weak. Magnesium may add a little to it.	
rule.Y06.next	Watch out in the first weeks. If you get more drowsy or weak, stop magnesium and call your doctor.	
rule.Y07.message	Do not start yet. If magnesium gives you loose stools, you lose fluid, and your lithium can rise too high.	
rule.Y07.next	Ask your doctor first. If your doctor agrees, have your lithium tested after 1 and 4 weeks.	
rule.Y08.message	With magnesium your body may take up more of your sugar tablet. Then your blood sugar can fall too low.	
rule.Y08.next	Keep at least 2 hours between the sugar tablet and magnesium. Check your sugar more often in the first week.	
rule.Y09.message	Your drug works like vitamin D. It makes your gut take up more magnesium.	
rule.Y09.next	Have a calcium test before you start. After 4 weeks, have your magnesium and calcium tested.	
rule.Y09.message.warn	Your drug works like vitamin D. It makes your gut take up more magnesium.	
rule.Y09.next.warn	Have a calcium test before you start. After 4 weeks, have your magnesium and calcium tested.	
rule.Y09.message.clinician	Do not start yet. Your drug works like vitamin D and makes your gut take up more magnesium. We do not know that your kidneys are good enough.	
rule.Y09.next.clinician	Ask your doctor first, and have your kidneys and calcium tested.	
rule.Y10.message	Your tablet for stomach or bowels has magnesium in it too. It counts towards your limit.	
rule.Y10.next	Look at the label and tell us how much you take a day.	
rule.Y11.message	If you fall ill and dry out, this medicine can strain your kidneys.	
rule.Y11.next	We need a kidney test. When you vomit, have loose stools or a fever, stop magnesium until you have been well for 48 hours.	
rule.Y12.message	We know of no clash between magnesium and your other drug for nerve pain.	
rule.Y12.next	Keep its dose the same during a trial. Change it only with your doctor.	
rule.Y13.message	This medicine acts on the same part of the nerve as magnesium. It may blur the result of a trial and make you drowsy.	
rule.Y13.next	Keep its dose the same during a trial. If you get very drowsy, stop magnesium and call your doctor.	
rule.Y14.message	Your transplant drug and magnesium act on each other.	
rule.Y14.next	Tell your transplant team. Keep at least 2 hours between the drug and magnesium, and have the level of the drug tested after 2 weeks.	
rule.Y15.message	Metformin can lower your vitamin B12. Low B12 harms nerves too, and it can be treated.	
rule.Y15.next	Ask your doctor for a vitamin B12 test. Do not stop metformin on your own.	
rule.Y16.message	Do not take magnesium on your own. You get it through a drip (infusion), and more on top is not safe.	
rule.Y16.next	Ask the doctor who gives you the drip.	
rule.Y17.message	Do not start yet. Your cancer drug can harm nerves, and it changes your salts and kidneys with each round. Magnesium by drip did not prevent this harm.	
rule.Y17.next	Tell your cancer team first. If numbness, pain or weakness gets worse, ask them now about your dose. Never wait to see if magnesium helps.	
rule.F01.message	You take warfarin. A sudden change in leafy greens changes your clotting test (INR).	
rule.F01.next	Eat about the same amount of greens each week. If you change your diet, have your INR tested after 1, 2 and 4 weeks.	
rule.F02.message	Many foods with a lot of magnesium also have a lot of potassium. Too much of it can harm you.	
rule.F02.next	Ask your doctor or dietitian before you eat more of them.	
rule.F02.message.inform	Many foods with a lot of magnesium also have a lot of potassium. Your tablet for blood pressure can raise it too.	
rule.F02.next.inform	Have a potassium test now and then, if your doctor says so.	
rule.F03.message	Spinach, chard, beet greens, almonds, cashews and cocoa make your kind of kidney stone (oxalate) grow. We do not suggest them.	
rule.F03.next	Drink enough, and take calcium-rich food with your meals.	
rule.F04.message	We leave out the foods that you cannot eat or do not want.	
rule.F04.next	Read the label of each new food if you have an allergy.	
rule.L01.message	Your stomach tablet (PPI) can lower your magnesium when you take it for a long time. In about 1 in 4 of these cases, magnesium tablets did not help until it was stopped.	
rule.L01.next	Ask your doctor for a blood test of three salts: magnesium, potassium and calcium. Do not stop the tablet on your own.	
rule.L02.message	You take a water tablet (diuretic). It can make you lose more magnesium in your urine.	
rule.L02.next	Ask your doctor for a blood test of three salts: magnesium, potassium and calcium. Do not stop the tablet on your own.	
rule.L03.message	This cancer drug can make your kidneys lose magnesium for years. It can also harm nerves.	
rule.L03.next	Tell your cancer team. Ask for a blood test of three salts: magnesium, potassium and calcium.	
rule.L04.message	This cancer drug makes up to half of the people who take it lose magnesium.	
rule.L04.next	Tell your cancer team. Ask for a blood test of three salts: magnesium, potassium and calcium.	
rule.L05.message	One of your drugs can make you lose more magnesium in your urine.	
rule.L05.next	Ask your clinic for a blood test of three salts: magnesium, potassium and calcium. Do not stop the drug on your own.	
rule.L06.message	One of your drugs can make you lose more magnesium in your urine.	
rule.L06.next	Ask your doctor for a blood test of three salts: magnesium, potassium and calcium.	
rule.L07.message	You had a drug against germs (aminoglycoside). It can make you lose magnesium in your urine for weeks.	
rule.L07.next	Ask your doctor for a blood test of three salts: magnesium, potassium and calcium.	
rule.L08.message	Long loose stools or too many laxatives make you lose magnesium through the gut.	
rule.L08.next	Ask your doctor for a blood test of three salts: magnesium, potassium and calcium. Ask what the cause is.	
rule.L09.message	Alcohol can make you lose more magnesium in your urine, and you may eat less of it.	
rule.L09.next	Ask your doctor for a blood test of three salts: magnesium, potassium and calcium.	
rule.L10.message	You take digoxin. It can make you lose magnesium in your urine.	
rule.L10.next	Ask your doctor for a blood test of three salts: magnesium, potassium and calcium.	
rule.L11.message	You take a drug that binds potassium in your gut (patiromer). It binds magnesium there too.	
rule.L11.next	Ask your doctor for a blood test of three salts: magnesium, potassium and calcium.	
rule.L12.message	High blood sugar makes you lose more magnesium in your urine.	
rule.L12.next	Ask your doctor for a blood test of three salts: magnesium, potassium and calcium. Ask how to bring your sugar down.	
rule.B01.message	We have no fresh result for your blood sugar (HbA1c) or your vitamin B12. These tests find causes that can be treated.	
rule.B01.next	Ask your doctor for the test that is missing.	
rule.B02.message	You lack vitamin B12. This harms nerves, and it can be treated, so it comes first.	
rule.B02.next	Ask your doctor how to treat it with vitamin B12.	
rule.B02.message.clinician	Do not start yet. You lack vitamin B12. This harms nerves, and it can be treated, so it comes first.	
rule.B02.next.clinician	Ask your doctor about vitamin B12 now. We plan nothing until your doctor has agreed.	
rule.B02.message.warn	You are treated for a lack of vitamin B12. Magnesium cannot take its place.	
rule.B02.next.warn	Keep taking your vitamin B12 and have the level checked. If your symptoms get worse, see your doctor.	
rule.B03.message	Your long-term blood sugar (HbA1c) is 48 mmol/mol or more. This needs your doctor.	
rule.B03.next	Show the result to your doctor at your next visit, and make one soon.	
rule.B03.message.known_diabetes	Your long-term blood sugar (HbA1c) is 48 mmol/mol or more. You have diabetes, so keep a close eye on it.	
rule.B03.next.known_diabetes	Keep your next diabetes visit, and show them this result.	
rule.B03.message.unknown_diabetes	Your long-term blood sugar (HbA1c) is 48 mmol/mol or more. This suggests diabetes, which can harm nerves.	
rule.B03.next.unknown_diabetes	See your doctor soon. The test should be done again to be sure.	
rule.B04.message	You may take too much vitamin B6. More than 25 mg a day can cause the same symptoms as yours.	
rule.B04.next	Look at the labels of all your tablets, as many with magnesium hold B6 too. Ask your doctor or pharmacist.	
rule.B05.message	Do not start yet. Your potassium or calcium is off, and this must be put right first.	
rule.B05.next	Show the result to your doctor. If it is far off, or if you feel faint or your heart skips, see a doctor today.	
rule.B05.message.same_day	Do not start. Your potassium or calcium is far off, and this can upset your heart.	
rule.B05.next.same_day	See a doctor today. If you faint or your heart races, call your local emergency number now.	
rule.B05.message.routine	Do not start yet. Your potassium or calcium is off, and this must be put right first.	
rule.B05.next.routine	Show the result to your doctor. We plan nothing until your doctor has agreed.	
stop.T01.message	Your blood magnesium is too high (above 1.05 mmol/L, 2.55 mg/dL). Stop magnesium now.	
stop.T01.next	Call your doctor within one working day. Have the test done again in 1 week.	
stop.T02.message	Your blood magnesium is far too high (above 1.23 mmol/L, 2.99 mg/dL). Stop magnesium now.	
stop.T02.next	See a doctor today. If you feel weak, faint, very sleepy or short of breath, call your local emergency number now.	
stop.T03.message	These may be signs of too much magnesium, or of a new nerve or muscle illness. Stop magnesium now.	
stop.T03.next	Call your local emergency number now. Tell them how much magnesium you took, and when.	
stop.T04.message	You had at least 4 more stools a day than usual, 2 days in a row. Take half the dose from now on.	
stop.T04.next	Drink enough. Ask your pharmacist about another form. If it comes back, stop.	
stop.T04.message.stop	You had at least 4 more stools a day than usual, for the second time. Stop magnesium now.	
stop.T04.next.stop	Drink enough. Keep your diary if you can. Call your doctor if it does not stop in 2 days.	
stop.T05.message	You had at least 7 more stools a day than usual, blood in your stool, or could not hold it. Stop magnesium now.	
stop.T05.next	Drink enough. If you saw blood or felt faint, see a doctor today.	
stop.T05.message.same_day	You saw blood in your stool, or you felt faint with loose stools. Stop magnesium now.	
stop.T05.next.same_day	See a doctor today. If you lose a lot of blood or pass out, call your local emergency number now.	
stop.T06.message	You are ill or cannot drink enough, so your kidneys may not clear magnesium. Pause magnesium now.	
stop.T06.next	Start again only when you have been well for 48 hours. Go on with your diary if you can.	
stop.T07.message	Your blood pressure is too low, or it fell and you feel dizzy. Stop magnesium now.	
stop.T07.next	See a doctor today. Lie down if you feel faint.	
stop.T08.message	Your pulse is below 50, or you fainted. Stop magnesium now.	
stop.T08.next	If you fainted, call your local emergency number now. If not, see a doctor today.	
stop.T08.message.fainted	You fainted. Stop magnesium now.	
stop.T08.next.fainted	Call your local emergency number now. Lie down, and do not drive.	
stop.T08.message.slow_pulse	Your pulse is below 50, and it was not so before. Stop magnesium now.	
stop.T08.next.slow_pulse	Count it again for one full minute, and see a doctor today. If you faint, call your local emergency number now.	
stop.T09.message	Your kidneys work less well than before. Stop magnesium now, as it can build up.	
stop.T09.next	Call your doctor within one working day, and show this result.	
stop.T10.message	You have a new medicine. Pause magnesium until we have checked it.	
stop.T10.next	Answer the questions about your medicines again. Do not stop the new medicine.	
stop.T11.message	If you take it with magnesium, your new drug (antibiotic) may not cure you. Pause magnesium now.	
stop.T11.next	Take the new drug to the end, as your doctor told you. Start magnesium again one day after the last dose.	
stop.T12.message	You are pregnant, so the trial ends here. Stop magnesium now.	
stop.T12.next	Tell your midwife or doctor what you took, and ask what to do next.	
stop.T13.message	You told us about a new warning sign. Stop magnesium now.	
stop.T13.next	Follow the advice for that sign now. All else can wait.	
stop.T14.message	Your pain is clearly worse than before you began. Pause magnesium now.	
stop.T14.next	Call your doctor and talk about what has changed. Your diary can go on.	
stop.T15.message	We have had no weekly check from you for 14 days. It tells us if magnesium is still safe for you.	
stop.T15.next	Please enter your blood pressure, your stools and any weakness now.	
stop.T15.message.pause	We have had no weekly check from you for 21 days. Pause magnesium now.	
stop.T15.next.pause	Please enter your blood pressure, your stools and any weakness. Then you can go on.	
stop.T16.message	Do not take these capsules. They hold more magnesium than you have room for.	
stop.T16.next	Give them back to the person who filled them. Ask for capsules within your limit.	
stop.T17.message	You have had no stool for 4 days or more and your belly hurts. Stop magnesium now, as your bowel may be blocked.	
stop.T17.next	See a doctor today. If you vomit or the pain is very bad, call your local emergency number now.	
stop.T18.message	You felt very sick or had bad cramps 2 days in a row. Take half the dose from now on.	
stop.T18.next	Take it with food, or ask your pharmacist about another form. If it comes back, stop.	
stop.T18.message.stop	You felt very sick or had bad cramps for the second time. Stop magnesium now.	
stop.T18.next.stop	Drink enough. Call your doctor if it does not get better in 2 days.	
stop.T18.message.same_day	You have very bad cramps or sickness, with vomiting or belly pain. Stop magnesium now.	
stop.T18.next.same_day	See a doctor today. If the pain is very bad or you feel faint, call your local emergency number now.	
redflag.assessed.message	You told us that a doctor has seen this warning sign. We still need your doctor to agree before we plan anything.	
redflag.assessed.next	Ask the doctor who saw you. If the sign is new or worse again, answer the questions again and get help.	
redflag.weakness_progressing_days	weakness spreading over hours to weeks	
redflag.breathing_or_swallowing_trouble	trouble breathing, swallowing or speaking, or a weak face	
redflag.saddle_numbness	numbness between your legs or around your bottom	
redflag.new_bladder_or_bowel_loss	new trouble holding or passing urine or stool	
redflag.bilateral_sciatica_progressive	worsening pain down both legs	
redflag.stroke_signs	sudden weakness on one side, or loss of speech or sight	
redflag.foot_ulcer_with_fever_or_gangrene	a foot sore with fever or black skin	
redflag.black_or_cold_foot	a black, blue or very cold foot or toe	
redflag.foot_ulcer	an open foot sore	
redflag.foot_infection	a red, swollen or smelly foot, or pus	
redflag.hot_swollen_foot	a hot, swollen foot	
redflag.sensory_level_on_trunk	less feeling below a line around chest or belly	
redflag.spastic_legs	stiff, jerking legs	
redflag.lhermitte	electric shocks down your back when you bend your neck	
redflag.acute_foot_drop	a foot you suddenly cannot lift	
redflag.wrist_drop	a hand that suddenly hangs down	
redflag.asymmetric_stepwise_with_fever_or_rash	numb or weak spots, one after another, with fever or rash	
redflag.new_symptoms_during_chemo	nerve trouble getting worse fast during cancer treatment	
redflag.weight_loss_or_night_sweats	weight loss without trying, or soaking night sweats	
redflag.known_cancer_new_neuropathy	cancer, now or before, with new numbness, pain or weakness	
redflag.severe_headache_fever_neck_stiffness	bad headache with fever and stiff neck	
redflag.chest_pain_or_fainting	chest pain or fainting	
redflag.palpitations_with_faint	racing or skipping heart, with fainting	
redflag.fits	a fit (seizure)	
redflag.toxin_or_drug_exposure	contact with nerve poisons, such as lead, solvents, laughing gas, colchicine or too much amiodarone	
redflag.severe_hypoglycaemia_or_dka_signs	blood sugar so low you need help, or high with vomiting, deep breathing or fruity breath	
redflag.suicidal_thoughts	thoughts of suicide or self-harm	
redflag.balance_loss_with_b12_risk	loss of balance, plus metformin, vegan food, laughing gas or stomach surgery	
redflag.mg_toxicity_signs	on magnesium: very sleepy, hot and weak, slow breathing or pulse, or unable to stand	
decision.allow	You may try magnesium, up to your limit.	
decision.allow.explain	Nothing you told us speaks against it. Your limit is {max_mg_d} mg of magnesium a day, from all you take besides food.	{max_mg_d}: highest total of elemental magnesium besides food, mg a day
decision.cap	You may try magnesium, with a lower limit.	
decision.cap.explain	Something you told us means that you need more care. Your limit is {max_mg_d} mg of magnesium a day, from all you take besides food.	{max_mg_d}: highest total of elemental magnesium besides food, mg a day
decision.clinician	Do not start yet. Ask your doctor first.	
decision.clinician.explain	Something you told us means that a doctor must agree. Show the letter for your doctor. We plan nothing before that.	
decision.clinician.agreed	Your doctor has agreed. You may try magnesium within this limit.	
decision.block	Do not take extra magnesium now.	
decision.block.explain	With what you told us, extra magnesium may harm you. Read the reasons below, and do what they say next.	
decision.block.questions	We cannot tell you yet. Please answer the open questions first.	for U04 or P08 alone
urgency.none	Nothing you told us so far needs a doctor soon. If you feel unwell, do see one.	
urgency.routine	Talk about this with your doctor at your next visit, and make one soon.	
urgency.within_1_working_day	Call your doctor within one working day.	
urgency.same_day	See a doctor today.	
urgency.emergency_now	Call your local emergency number now. Do not wait.	
food.free	You may eat more foods rich in magnesium. Food does not count against your limit.	
food.limited	You may eat more foods rich in magnesium, but not all of them. We left out the ones that do not suit you.	
food.dietitian	We suggest no foods. Ask your kidney team or a dietitian what you may eat, and drink no water rich in magnesium.	
food.none_now	We give no food advice yet. First do what your check asks of you.	
status.high	Your blood magnesium is high. You have no shortage.	
status.unlikely	A shortage of magnesium is unlikely. A normal blood level does not rule it out.	
status.possible	A shortage of magnesium is possible. A normal blood level does not rule it out.	
status.likely	A shortage of magnesium is likely. A normal blood level does not rule it out.	
status.low	Your blood magnesium is low. You have a shortage, and your doctor should look for the cause.	
status.unknown	We cannot tell if you have a shortage of magnesium. Your diet or a blood test would help.	
block.stop_current	Take no more of the magnesium you have now. If a doctor prescribed it, ask that doctor first.	if it was prescribed, the prescriber is asked first
gut.up_to_250	Up to 250 mg of magnesium a day, loose stools are seldom.	
gut.250_to_350	From 250 to 350 mg a day, some people get loose stools. In trials it was about as often as with a dummy pill (placebo).	
gut.above_350	Above 350 mg a day, up to about 1 in 5 people got loose stools in one trial of citrate.	
gut.oxide_note	Oxide and hydroxide upset the gut more: count them as one step higher.	
emergency.signs	Get help now if you are very weak, breathe slowly, faint, or have a very slow heart beat. Stop magnesium, and call your local emergency number.	
emergency.number	Your local emergency number: {emergency_number}	{emergency_number}: number the person has set
emergency.first	Do this first. All else on this page can wait.	
disclaimer	This is not medical advice, and Olivine is not a medical device; it does not take the place of your doctor.	
evidence.date	What we know is up to date as of {date}.	{date}: written in full, such as 6 August 2026
evidence.state	One trial tested magnesium tablets alone against dummy pills (placebo) for nerve pain: 45 people, 4 weeks, no difference. Whether it helps some people is still open.	
kidney.good	good enough	{kidney_word}: eGFR 60 or more
kidney.reduced	reduced	{kidney_word}: eGFR 45 to 59
kidney.low	low	{kidney_word}: eGFR 30 to 44
kidney.too_low	too low	{kidney_word}: eGFR below 30
kidney.unknown	We do not know your kidney function.	stands for the whole sentence with {egfr} and {kidney_word}
serum.low	Your blood level is low.	{serum_sentence}
serum.normal	Your blood level is normal.	{serum_sentence}
serum.high	Your blood level is high.	{serum_sentence}
serum.none	You have no blood level on file.	{serum_sentence}
intake.not_counted	We have not counted your food yet.	stands for the sentences with {best_mg_d}
check.question.age	How old are you?	
check.why.age	Old kidneys clear magnesium more slowly. We make no plan for anyone under 18.	
check.question.sex	What sex is used for your kidney test?	
check.why.sex	The sum that turns your blood test into a kidney result is not the same for men and women. If you do not say, we use the lower result.	
check.question.pregnant	Are you pregnant?	
check.why.pregnant	If you are pregnant, your midwife or doctor has to agree first.	
check.hint.pregnant	If you are not sure, do a test first.	
check.question.kidney_test	What was your last kidney test, and when?	
check.why.kidney_test	Your kidneys clear extra magnesium. If they are weak, it builds up in your blood.	
check.hint.kidney_test	Creatinine or eGFR on your lab sheet, such as 0.9.	
check.question.kidney_history	Have you ever had one of these kidney troubles?	
check.why.kidney_history	Then your body may not clear magnesium, or the kidney test may not be right for you.	
check.hint.kidney_history	Answer yes or no to each. A kidney injury counts if you have it now or had it in the last 3 months.	
check.question.conditions	Which illnesses do you have?	
check.why.conditions	With some illnesses of heart, gut, nerves or muscles, magnesium is not safe.	
check.question.medicines	Which medicines do you take?	
check.why.medicines	Magnesium can stop some of them from working, and some of them keep it in your body.	
check.hint.medicines	One on each line: also drops, injections and what you buy yourself. Any spelling is fine.	
check.question.red_flags	Do you have any of these warning signs?	
check.why.red_flags	They need a doctor first. No tablet should delay that.	
check.hint.red_flags	Tick each one you have now or had in the last weeks.	
check.question.magnesium_taken	How much magnesium do you take now?	
check.why.magnesium_taken	All of it counts: tablets, powders, antacids, laxatives and bath salts you drink.	
check.hint.magnesium_taken	One on each line, from the label, such as citrate 200 mg, 2 a day.	
check.question.blood_pressure_pulse	What are your blood pressure and your pulse?	
check.why.blood_pressure_pulse	If you take magnesium, both can fall a little.	
check.hint.blood_pressure_pulse	Sit still for 5 minutes, then measure. Such as 128 and 72.	
check.question.serum_mg	Was your blood tested for magnesium?	
check.why.serum_mg	A high level makes magnesium unsafe. A low level needs a doctor to find the cause.	
check.hint.serum_mg	(Optional.) Serum magnesium on your lab sheet.	
check.question.alcohol	How many alcoholic drinks do you have?	
check.why.alcohol	If you drink a lot, you lose magnesium. Alcohol harms nerves too.	
check.hint.alcohol	One drink is a small beer, glass of wine or shot. If none, type 0.	
check.question.diet	What do you eat in a usual week?	
check.why.diet	You may get enough magnesium from food. Then tablets add little.	
check.hint.diet	(Optional.)	
check.question.other_labs	Any other blood tests in the last year?	
check.why.other_labs	Low vitamin B12 and high blood sugar harm nerves too, and both can be treated.	
check.hint.other_labs	(Optional.) HbA1c, vitamin B12, potassium, calcium or albumin.	
interview.title	Is it safe for you to try magnesium?	
interview.welcome	We ask at most {total} short questions, one at a time. It takes about 5 minutes. Have your medicines and your last blood test at hand. If you feel very ill right now, call your local emergency number first.	
interview.keys	If you do not know, press Enter. You can also type: back (the question before), ? (why we ask), stop (end now).	
interview.progress	Question {number} of at most {total}	
interview.why	Why we ask: {text}	
interview.how	How to answer: {text}	
interview.earlier	Your answer so far: {answer}. Press Enter to keep it.	
interview.noted	Noted: {answer}	
interview.type.yes_no	Type yes or no.	
interview.type.day	Type the date, such as 6 August 2026 or 3 weeks ago.	
interview.choose	Type the number, or write it in another way. If it is none of these, type none.	
interview.summary	Check your answers	
interview.summary.how	To change an answer, type its number (1 to {last}). To see your result, press Enter.	
interview.saved	Your answers are saved in {file}.	
interview.not_known	not known	
interview.none	none	
interview.yes	yes	
interview.no	no	
interview.hint.age	Type whole years, such as 67.	
interview.hint.sex	Type male or female. If you do not know, we use the lower of the two results.	
interview.hint.red_flags	Type the number of each one that you have now or had in the last weeks, such as 3, 12. Scroll up to see all 29. If you have none, type none.	
interview.hint.pregnant	Type yes or no. If you are not sure, press Enter and do a test first.	
interview.hint.alcohol	One drink is a small beer, a glass of wine or a shot (14 g of alcohol). Type how many on a usual day, such as 1, or 3 a week. If you do not drink, type 0.	
interview.hint.conditions	Type the names with commas between them, such as diabetes, gout. If you have none, type none.	
interview.hint.medicines	Type all of them with commas between them: tablets, drops, injections and what you buy yourself. The name on the box is fine. If you take none, type none.	
interview.hint.kidney_history	Type the numbers, such as 2, or none.	
interview.hint.kidney_test	Look for creatinine (mg/dL or umol/L) or eGFR on your lab sheet. Type the number, the unit and the date, such as 0.9 mg/dL, 6 August 2026.	
interview.hint.magnesium_taken	Type the kind, the mg on the label and how many you take a day, such as citrate 200 mg, 2 a day. Put commas between products. If you take none, type 0.	
interview.hint.blood_pressure_pulse	Sit still for 5 minutes, then measure. Type the upper number and the pulse, such as 128 and 72.	
interview.hint.serum_mg	(Optional.) Type the number, the unit (mmol/L, mg/dL or mEq/L) and the date, such as 0.82 mmol/L, 6 August 2026.	
interview.hint.diet	(Optional.) Type foods and how many portions a week, such as spinach 3, almonds 2. If you know the amount of magnesium, type it, such as 250 mg a day.	
interview.hint.other_labs	(Optional.) Type what you have of HbA1c, B12, potassium, calcium and albumin, each with its unit, then the date, such as HbA1c 52 mmol/mol, B12 300 pmol/L, 6 August 2026.	
interview.name.age	Age	
interview.name.sex	Sex (kidney test)	
interview.name.red_flags	Warning signs	
interview.name.pregnant	Pregnant	
interview.name.conditions	Illnesses	
interview.name.medicines	Medicines	
interview.name.kidney_history	Kidney history	
interview.name.kidney_test	Kidney test	
interview.name.magnesium_taken	Magnesium you take	
interview.name.blood_pressure_pulse	Pressure and pulse	
interview.name.serum_mg	Magnesium in blood	
interview.name.alcohol	Alcohol	
interview.name.diet	Magnesium in food	
interview.name.other_labs	Other blood tests	
interview.group.nerves	Nerves and muscles	
interview.group.feet	Feet	
interview.group.heart	Heart, head and mood	
interview.group.body	Other signs	
interview.state.dialysis	Dialysis	
interview.state.aki	A kidney injury, now or in the last 3 months	
interview.state.kidney_transplant	A kidney transplant	
interview.state.pregnant	Pregnancy	
interview.state.lactating	Breast-feeding	
interview.lab.hba1c_mmol_mol	HbA1c	
interview.lab.b12_pmol_l	vitamin B12	
interview.lab.potassium_mmol_l	potassium	
interview.lab.calcium_mmol_l	calcium	
interview.lab.albumin_g_l	albumin	
interview.lab.rbc_mg_mmol_l	magnesium in red blood cells	
interview.given.age	{age} years	
interview.given.assessed	(seen by a doctor)	
interview.given.undated	no date	
interview.given.pressure	upper number {upper}, pulse {pulse}	
interview.given.drinks	{drinks} drinks a day	
interview.given.mg_day	{mg} mg of magnesium a day	
interview.given.amount_unknown	amount not known	
interview.given.product	{name}: {amount}	
interview.given.magnesium_unknown	Magnesium	
interview.ask.assessed	Has a doctor seen this: {sign}?	
interview.ask.which_name	We do not know "{typed}" exactly. Did you mean one of these?	
interview.ask.other_name	We do not know "{typed}". Does it have another name? If it has none, leave this empty, and we leave it out.	
interview.ask.which_food	Which of these is your "{typed}"?	
interview.ask.unit	You gave no unit. Did you mean {value} {unit}?	
interview.ask.which_unit	You gave no unit. Which of these did you mean by {value}?	
interview.ask.other_unit	{value} cannot be right. Did you mean {unit}?	
interview.ask.lab_unit	You gave no unit. Did you mean {test} {value} {unit}?	
interview.ask.lab_which_unit	You gave no unit. Which of these did you mean for {test}?	
interview.ask.day	When was the test done?	
interview.ask.pulse	And your pulse? Count the beats in one minute.	
interview.ask.is_pulse	Is {number} your pulse (beats in one minute)?	
interview.ask.which_form	Which of these is "{typed}"?	
interview.ask.mass_kind	What does the label say about the {mg} mg? Often the small print names both.	
interview.choice.element	{mg} mg of magnesium itself (also called elemental)	
interview.choice.compound	{mg} mg of {compound}, which holds less magnesium	
interview.compound.any	a compound, such as magnesium citrate	
interview.ask.compound	Which compound is it? Look for the word on the label, such as citrate or oxide.	
interview.ask.count	How many of "{typed}" do you take a day?	
interview.note.condition_left_out	We left out "{typed}": we have no rule for it. Ask your doctor whether it matters.	
interview.note.medicine_unknown	We do not know "{typed}". We keep it 2 hours apart from magnesium. Ask your pharmacist about it.	
interview.note.food_left_out	We left out "{typed}": we do not have this food.	
interview.note.food	{typed} → {food}: {portions} a {period} (one portion is {portion})	
interview.note.undated	Without its date we cannot use this test as a new one.	
interview.date.future	This day has not come yet. Type the date of the test, such as 6 August 2026.	
interview.date.vague	Which day was it? Type the date, such as 6 August 2026, or 3 weeks ago.	
interview.date.ambiguous	This date could be two days. Write the month as a word, such as 6 August 2026.	
interview.date.impossible	There is no such day. Type the date, such as 6 August 2026.	
interview.date.year	Which year was it? Type day, month and year, such as 6 August 2026.	
interview.date.day	Which day was it? Type day, month and year, such as 6 August 2026.	
interview.again.age	Type your age in whole years, such as 67.	
interview.again.birth_year	This looks like a year. Type your age in years, such as 67.	
interview.again.range	Type a number from {low} to {high} ({unit}).	
interview.again.value_range	{value} cannot be right. It must lie between {low} and {high} {unit}. Type it again.	
interview.again.sex	Type male or female (or m or f). If you do not know, leave it empty.	
interview.again.yes_no	Type yes or no (or y or n). If you do not know, leave it empty.	
interview.again.numbers	Type numbers from 1 to {last} with commas between them, such as 3, 12. If you have none, type none.	
interview.again.choice	Type a number from 1 to {last}, or none.	
interview.again.names	Type the names with commas between them. If there are none, type none.	
interview.again.kidney_history	Type the numbers of what is true for you, such as 1 or 2, 3. If none is true, type none.	
interview.again.one_number	Type one number.	
interview.again.pressure	Type the upper number and the pulse in whole numbers, such as 128 and 72.	
interview.again.kidney_test	Type one creatinine or eGFR, with its unit and date, such as 0.9 mg/dL, 6 August 2026.	
interview.again.creatinine_unit	{unit} is not a unit for creatinine. Look for mg/dL or umol/L on your lab sheet, and type the number with it.	
interview.again.creatinine_range	{value} cannot be a creatinine. It must lie between 0.2 and 20 mg/dL (18 and 1768 umol/L). Type it again.	
interview.again.with_unit	Type the number again, with the unit as it stands on your lab sheet. If there is none, leave it empty.	
interview.again.serum	Type one number with its unit and date, such as 0.82 mmol/L, 6 August 2026.	
interview.again.serum_unit	{unit} is not a unit for magnesium in blood. Look for mmol/L, mg/dL or mEq/L on your lab sheet.	
interview.again.labs	Type the name, the number, the unit and the date, such as HbA1c 52 mmol/mol, 6 August 2026.	
interview.again.lab_name	What was measured with the result {value}? Type the name before the number: HbA1c, B12, potassium, calcium or albumin.	
interview.again.lab_unit	{unit} is not a unit we know for {test}. We know {units}. Type it again.	
interview.again.lab_range	{test} {value} {unit} cannot be right. It must lie between {low} and {high} {standard}. Type it again.	
interview.again.magnesium	We do not understand "{typed}". Type the kind, the mg and how many a day, such as citrate 200 mg, 2 a day. If you take none, type 0.	
interview.again.compound	Type the word on the label, such as citrate, oxide or glycinate. If you do not know, leave it empty.	
interview.again.helping	We do not understand "{typed}". Type the food and the portions a week, such as spinach 3.	
interview.again.first	This is the first question.	
interview.again.summary	Type a number from 1 to {last}, or press Enter to see your result.	
monitor.serum_mg	blood magnesium (serum magnesium)	
monitor.creatinine	kidney blood test (creatinine)	
monitor.cystatin_c_egfr	kidney blood test that does not depend on muscle (cystatin C eGFR)	
monitor.home_blood_pressure	blood pressure and pulse at home	
monitor.potassium	potassium	
monitor.calcium	calcium	
monitor.b12	vitamin B12	
monitor.hba1c	long-term blood sugar (HbA1c)	
monitor.tsh	thyroid test (TSH)	
monitor.inr	clotting test (INR)	
monitor.lithium_level	lithium level	
monitor.glucose_home	blood sugar at home	
monitor.transplant_drug_level	level of your transplant medicine	
outcome.pain	pain	
outcome.pain.lower	relief	
outcome.worst_pain	worst pain of the day	
outcome.worst_pain.scale	pain	noun at both ends of its scale
outcome.worst_pain.lower	relief	
outcome.numbness	numbness	
outcome.numbness.lower	more feeling	never say that nerves have healed
outcome.tingling	tingling	
outcome.tingling.lower	fewer pins and needles	
outcome.sleep	sleep trouble	
outcome.sleep.lower	better nights	
verdict.too_early	It is too early to say. Carry on with your diary.	fixed: trial specification
verdict.too_early.over	It is too early to say. Your diary holds too few days with and without magnesium.	a test that has ended
verdict.worse	Your {N} was very likely higher on magnesium, by about {X_points}. Stop and talk to your doctor.	fixed: trial specification; {N}: noun of the outcome (outcome.<code>); {X_points}: size of the difference with its unit, such as 1.2 points
verdict.clear_relief	Your {N} was lower on this magnesium by about {X_points} (95 %: {a} to {b}). It is very likely a difference that matters to you.	fixed: trial specification; {N}: noun of the outcome (outcome.<code>); {X_points}: size of the difference with its unit, such as 1.2 points; {a}: smaller end of the 95 % interval of the size; {b}: larger end of the 95 % interval of the size
verdict.little_or_no_difference	It {W} makes less than half the difference that matters to you, up or down.	fixed: trial specification; {W}: word of chance (word.<code>)
verdict.no_worthwhile_relief	This magnesium very likely does not lower your {N} by {mcid_points} or more.	fixed: trial specification; {N}: noun of the outcome (outcome.<code>); {mcid_points}: smallest difference that matters, with its unit
verdict.no_worthwhile_relief.small_relief	A small relief of about {X} is likely real, but smaller than you asked for.	fixed: trial specification; follows verdict.no_worthwhile_relief; {X}: size of the difference in points, without sign
verdict.probable_relief	Your {N} was very likely lower on magnesium, by about {X_points}. That it is enough to matter to you is {W} (about {n10} in 10).	fixed: trial specification; {N}: noun of the outcome (outcome.<code>); {X_points}: size of the difference with its unit, such as 1.2 points; {W}: word of chance (word.<code>); {n10}: chance as a whole number in 10
verdict.cannot_tell	This diary cannot tell. That it lowers your {N} is {W} (about {n10} in 10). It could have found about {D_points}; more days would be needed.	fixed: trial specification; {N}: noun of the outcome (outcome.<code>); {W}: word of chance (word.<code>); {n10}: chance as a whole number in 10; {D_points}: detectable difference with its unit
verdict.open_label	and part of it may be expectation	fixed: trial specification; added to the sentence of an open-label trial
verdict.sleep.worse	Your sleep was very likely worse on magnesium, by about {X_points}. Stop and talk to your doctor.	{X_points}: size of the difference with its unit, such as 1.2 points
verdict.sleep.clear_relief	Your sleep was better on this magnesium by about {X_points} (95 %: {a} to {b}). It is very likely a difference that matters to you.	{X_points}: size of the difference with its unit, such as 1.2 points; {a}: smaller end of the 95 % interval of the size; {b}: larger end of the 95 % interval of the size
verdict.sleep.no_worthwhile_relief	This magnesium very likely does not make your sleep better by {mcid_points} or more.	{mcid_points}: smallest difference that matters, with its unit
verdict.sleep.probable_relief	Your sleep was very likely better on magnesium, by about {X_points}. That it is enough to matter to you is {W} (about {n10} in 10).	{X_points}: size of the difference with its unit, such as 1.2 points; {W}: word of chance (word.<code>); {n10}: chance as a whole number in 10
verdict.sleep.cannot_tell	This diary cannot tell. That it makes your sleep better is {W} (about {n10} in 10). It could have found about {D_points}; more days would be needed.	{W}: word of chance (word.<code>); {n10}: chance as a whole number in 10; {D_points}: detectable difference with its unit
verdict.next.too_early	Fill in your diary each day until the next look. A missed day is fine.	
verdict.next.too_early.over	No answer is not the same as no effect. You can stop here, or start a new test when you are ready.	a test that has ended
verdict.next.worse	Stop magnesium. Show this page to your doctor, and say what else has changed.	
verdict.next.clear_relief	You may go on within your limit, or stop and watch what happens. Talk with your doctor, and do the check again when your health or your medicines change.	
verdict.next.little_or_no_difference	You lose little if you stop. Talk with your doctor about other ways to treat your symptoms.	
verdict.next.no_worthwhile_relief	You lose little if you stop. Talk with your doctor about other ways to treat your symptoms.	
verdict.next.probable_relief	You decide: stop, go on within your limit, or test again to be more sure. Show this page to your doctor.	
verdict.next.cannot_tell	You can stop, or go on with the test for more days. No answer is not the same as no effect.	
verdict.name.worse	higher on magnesium	short name of the class in a list
verdict.name.clear_relief	clear relief	
verdict.name.little_or_no_difference	little or no difference	
verdict.name.no_worthwhile_relief	no relief that matters to you	
verdict.name.probable_relief	relief, size unclear	the class probable_relief; the word probably is not used
verdict.name.cannot_tell	cannot tell	
verdict.name.too_early	too early to say	
verdict.limit.flat_class	By your diary alone, with nothing believed before, the answer would be: {name}.	name: short name of a class
verdict.limit.not_randomised	The order of your days on and off was not drawn by chance. So other things that changed may look like magnesium.	
verdict.limit.prior_speaks	Your diary said little. What was known before it weighs more than half in this answer.	
verdict.limit.conflict	Your diary and what was known before it do not fit together well. Read both results below.	
verdict.limit.box	The sum behind this answer was hard to do. We used a slower way, and its last digits are less sure.	
prior.condition	Our guess before your diary: a change of {X} points (below zero is less), give or take {sd}, from research on {name}. How sure research is: {certainty}.	{X}, {sd}: points; {name}: name of a condition (learn.condition.<code>); {certainty}: one of learn.certainty.*
prior.none	Our guess before your diary: a change of {X} points (below zero is less), give or take {sd}. No trial tells us what to expect here.	X, sd: points
prior.diary	Our guess before your diary: a change of {X} points (below zero is less), give or take {sd}. This came with your diary.	X, sd: points
prior.given	Our guess before your diary: a change of {X} points (below zero is less), give or take {sd}. You chose this.	X, sd: points
sensitivity.sceptical	As a sceptic would see it	column of 32 letters
sensitivity.flat	Your diary alone	column of 32 letters
sensitivity.half_life_halved	It works twice as fast	column of 32 letters
sensitivity.half_life_doubled	It works half as fast	column of 32 letters
sensitivity.without_trend	No slow change over the weeks	column of 32 letters
sensitivity.without_first_pair	Without the first two periods	column of 32 letters
sensitivity.without_run_in	Without the first days off	column of 32 letters
word.very_likely	very likely	95 % or more
word.likely	likely	80 % to below 95 %
word.unclear	unclear	above 20 % to below 80 %
word.unlikely	unlikely	above 5 % to 20 %
word.very_unlikely	very unlikely	5 % or less
plan.form.default	No form is shown to be better for nerves. We chose {form}, as your body takes it up well.	{form}: name of the form of magnesium
plan.form.gut_sensitive	You said that your gut is upset easily. {form} upsets it less than oxide does.	{form}: name of the form of magnesium
plan.form.constipation	You said that your stools are hard. {form} can make them a little softer.	{form}: name of the form of magnesium
plan.form.sleep	You said that you sleep badly. No form is shown to be better for sleep, so we put {form} in the evening.	{form}: name of the form of magnesium
plan.form.low_cost	You said that the price matters. {form} costs less than most, and no form is shown to be better for nerves.	{form}: name of the form of magnesium
plan.form.no_tablets	You said that you want no tablets. You can buy {form} as a powder or a liquid.	{form}: name of the form of magnesium
plan.form.allergy	We left out the forms that you do not tolerate. {form} is not one of them.	{form}: name of the form of magnesium
plan.form.chosen	You chose {form}, and it fits your limit.	{form}: name of the form of magnesium
plan.form.forbidden	You cannot use {form}. Choose one of the forms below.	{form}: name of the form of magnesium
plan.food_first	Try food first. You are short by about {gap_mg_d} mg a day, and these foods can fill that gap.	{gap_mg_d}: advised amount less best estimate from food, mg a day
plan.food_first_none	You eat enough magnesium already, as far as we can tell. You need no extra food for it.	
plan.food_first_large_gap	Food helps, but it may not fill your gap of about {gap_mg_d} mg a day.	{gap_mg_d}: advised amount less best estimate from food, mg a day
plan.food_first_unknown	We do not know how much magnesium you eat. These foods have much of it.	
plan.start_low	Start with {mg_d} mg a day, so that your gut can get used to it.	{mg_d}: mg of elemental magnesium a day
plan.step_up	From day {day}, take {mg_d} mg a day, if your stools are fine.	{day}: day of the plan; {mg_d}: mg of elemental magnesium a day
plan.stay	Stay on {mg_d} mg a day until the end.	{mg_d}: mg of elemental magnesium a day
plan.split	Split it: take {mg} mg, {intakes} times a day. It is easier on the gut.	{mg}: mg of elemental magnesium at one time; {intakes}: number of intakes a day
plan.with_food	Take it with food and a glass of water.	
plan.missed	If you miss a dose, leave it out. Do not double the next one.	
plan.spacing.medicine_first	Take {medicine} first, then wait {lead} hours before you take magnesium.	{medicine}: name or names of the medicine; {lead}: whole hours, 2 or more
plan.spacing.magnesium_first	If you take magnesium first, wait {follow} hours before you take {medicine}.	{follow}: whole hours, 2 or more; {medicine}: name or names of the medicine
plan.spacing.medicine_first.one	Take {medicine} first, then wait 1 hour before you take magnesium.	{medicine}: name or names of the medicine
plan.spacing.magnesium_first.one	If you take magnesium first, wait 1 hour before you take {medicine}.	{medicine}: name or names of the medicine
plan.no_slot	We found no time of day that keeps magnesium far enough from {medicine}. Ask your doctor or pharmacist how to fit them in.	{medicine}: name or names of the medicine
plan.sick_day	If you vomit, have loose stools or a fever for more than a day, or cannot drink, stop magnesium. Start again when you have been well for 48 hours.	
plan.lowered	You asked for {mg} mg a day. Your limit leaves {room_mg_d} mg, so we plan no more than that.	mg, room_mg_d: mg a day
plan.no_room	You already take the most magnesium we advise. There is no room for more, so we plan no dose.	
plan.consent_needed	We need your doctor to agree before we plan a dose. Show the letter, then enter the name, the date and the dose.	
plan.not_allowed	We plan no dose for you now. The reasons are on your check page, with what to do next.	
plan.trial_not_allowed	We run no trial for you now, but the plan on this page is allowed.	
plan.monitoring.none	You need no routine blood test for this.	same words as faq.monitoring.none
plan.monitoring.before	Have this tested before you start: {tests}.	{tests}: names of tests (monitor.*), joined
plan.monitoring.after	Have this tested after {weeks} weeks: {tests}.	{weeks}: one or more numbers; {tests}: names of tests (monitor.*), joined
plan.monitoring.twice_weekly	Measure your blood pressure and pulse at home twice a week for 4 weeks.	
plan.monitoring.above_250	You take more than 250 mg a day, so have your magnesium and kidneys tested after 4 weeks.	
plan.long_treatment	If you take it for more than 12 weeks, have two tests every 3 to 6 months: magnesium and kidneys.	rule base: every 26 weeks at the latest
plan.expires	This page is good until {date}. Then do the check again.	{date}: written in full, such as 6 August 2026
plan.change	Do the check again at once if you get a new medicine, illness or test result.	
plan.expired	Your check was good until {date}. Do the check again first, then make the plan.	date: day in words
plan.no_dose	Tell us a dose above 0 mg a day.	
plan.no_form	With what you told us, no form of magnesium is left to plan. Ask your pharmacist.	
plan.form.not_by_mouth	{form} goes on the skin. We count it as 0 mg, so we plan no dose of it.	form: name of the form
plan.title	Your plan for magnesium	
plan.lead	{form}, up to {mg_d} mg of magnesium a day from day {day}.	{form}: name of the form; {mg_d}: full dose; {day}: day on magnesium
plan.lead.from_start	{form}, {mg_d} mg of magnesium a day from day 1.	{form}: name of the form; {mg_d}: full dose
plan.heading.food	Food first	
plan.heading.form	Which form	
plan.heading.steps	How much and when	
plan.heading.gut	What your gut may do	
plan.heading.spacing	Keep hours apart	
plan.heading.tests	Tests	
plan.heading.stop	When to stop	
plan.heading.end	How long this plan holds	
plan.no_form_better	No form is shown to be better for nerves than another.	
plan.alternatives	These forms fit as well: {forms}.	{forms}: names of forms, joined
plan.avoid_forms	Do not use these forms: {forms}.	{forms}: names of forms, joined
plan.avoid_tablets	You find it hard to swallow, so choose a powder or a liquid.	
plan.food.line	{food}, {portion}: about {mg} mg	{food}: name of a food; {portion}: size of a portion; {mg}: mg of magnesium in it
plan.steps.caption	Your magnesium, step by step	
plan.steps.from_day	From day	
plan.steps.mg_d	Dose a day	
plan.steps.times	When	
plan.steps.dose	{mg_d} mg	{mg_d}: mg of magnesium a day
plan.steps.intake	{mg} mg at {time}	{mg}: mg at one time; {time}: clock time
plan.steps.label	The amounts are magnesium itself ("elemental"), as on most labels. They are not the weight of the tablet.	
plan.steps.days	Day 1 is your first day on magnesium.	
plan.steps.already	This comes on top of the {mg_other_mg_d} mg a day you already take. Your limit for both is {max_mg_d} mg a day.	{mg_other_mg_d}: already taken, mg a day; {max_mg_d}: highest total, mg a day
plan.steps.limit	Your limit is {max_mg_d} mg a day.	{max_mg_d}: highest total, mg a day
plan.step_condition	Go up only if your stools are fine. If they are not, go back one step.	
plan.spacing.none	None of your medicines needs hours apart from magnesium.	
plan.monitoring.after.one	Have this tested after 1 week: {tests}.	{tests}: names of tests, joined
plan.none.title	We plan no dose for you now	
plan.none.reasons	Why, and what to do next	
plan.none.food	What about food	
letter.title	Oral magnesium for nerve symptoms: request for your advice	
letter.intro	Dear doctor, your patient {name} (age {age}) has symptoms of neuropathy and would like to try oral magnesium. A rule-based safety check (rule base {rule_base}) gave the result below.	{name}: name as entered; {age}: whole years; {rule_base}: version of the rule base
letter.decision	Result of the check	
letter.decision.allow	The rules raise no objection. Limit: {max_mg_d} mg of supplemental elemental magnesium a day in total.	{max_mg_d}: highest total of elemental magnesium besides food, mg a day
letter.decision.cap	The rules lower the limit to {max_mg_d} mg of supplemental elemental magnesium a day in total.	{max_mg_d}: highest total of elemental magnesium besides food, mg a day
letter.decision.clinician	A clinician's consent is needed before any plan. Highest total that the rules allow with your consent: {max_after_consent_mg_d} mg of supplemental elemental magnesium a day.	{max_after_consent_mg_d}: highest total of elemental magnesium besides food with consent, mg a day
letter.decision.block	No supplemental magnesium. Consent does not lift this result; the reasons are listed below.	
letter.reasons	Reasons, with rule number and source	
letter.tests_wanted	Tests suggested before or during the plan	
letter.tests_none	No tests are suggested by the rules.	
letter.interactions	Medicines that need hours apart from magnesium	
letter.already_taken	Supplemental magnesium already taken: {mg_other_mg_d} mg a day (elemental).	{mg_other_mg_d}: elemental magnesium already taken, mg a day
letter.evidence	Evidence: one randomised trial of oral magnesium alone against placebo in established neuropathic pain (45 people, 4 weeks) found no difference. The patient would like to run a randomised N-of-1 trial with stop rules.	
letter.consent.intro	Consent covers only the rules listed here: {rules}. A new reason makes it void.	{rules}: rule ids, joined
letter.consent.line	I agree to up to ___ mg of elemental magnesium a day.	
letter.consent.refuse	I do not agree.	
letter.name	Name	
letter.signature	Signature	
letter.date	Date	
letter.patient_entered	Patient-entered data; not verified against the medical record, not a diagnosis.	
letter.name_not_given	(name not given)	
letter.age_not_given	not given	
letter.red_flags	Red flags	
letter.red_flags_none	none reported	
letter.red_flags_not_asked	not answered	
letter.red_flags.reported	The patient reported "{sign}"; not yet assessed	{sign}: one of redflag.*
letter.red_flags.assessed	The patient reported "{sign}"; assessed by a clinician as the patient states	{sign}: one of redflag.*
letter.urgency	What the patient was told about urgency: {urgency}	{urgency}: one of urgency.*
letter.decision.clinician.agreed	Consent is recorded: {name}, {date}, up to {max_mg_d} mg of supplemental elemental magnesium a day. It covers {rules}.	{name}: name of the clinician; {date}: written in full; {max_mg_d}: mg a day; {rules}: rule ids, joined
letter.decision.clinician.void	An earlier consent does not cover every rule that now asks for one.	
letter.decision.block.questions	No result yet: the patient has not answered every question that the check needs. This is no objection by a rule.	
letter.blocked.red_flags	Once a clinician has assessed these signs and the patient has recorded it, the check can be made again. It will then ask for your consent.	
letter.blocked.retry	The check can be made again when the reasons above no longer hold.	
letter.stop_current	The patient takes magnesium now and was told to take no more of it, and to ask the prescriber first if it was prescribed.	
letter.facts	Limit, tests and what the patient entered	
letter.column.rule	Rule, effect	
letter.column.reason	Reason	
letter.level.block	no magnesium	
letter.level.clinician	needs consent	
letter.level.cap	lower limit	
letter.level.warn	caution	
letter.level.separate	hours apart	
letter.level.inform	note	
letter.reasons_none	No rule objects or asks for care.	
letter.noted	Noted without effect on the limit: {rules}.	{rules}: rule ids with titles, joined
letter.condensed	Further reasons, titles only: {rules}.	{rules}: rule ids with titles, joined; shown when there are many
letter.limit	Limit	
letter.limit.total	{max_mg_d} mg a day in total, of which {room_mg_d} mg are left for a new supplement	{max_mg_d}: highest total, mg a day; {room_mg_d}: what is left of it
letter.limit.none	0 mg a day	
letter.limit.after_consent	0 mg now; up to {max_mg_d} mg a day in total with consent	{max_mg_d}: highest total with consent, mg a day
letter.limit.forms	Not to be used: {forms}	{forms}: names of forms, joined
letter.limit.valid	Valid until {date}	{date}: written in full
letter.interactions.line	{medicine}: at least {lead} h before or {follow} h after magnesium	{medicine}: names of medicines; {lead}, {follow}: hours
letter.interactions_none	None	
letter.tests.line	{tests}: {weeks} ({rules})	{tests}: names of tests, joined; {weeks}: when; {rules}: rule ids, joined
letter.tests.twice_weekly	twice a week for 4 weeks	
letter.weeks.before	before the start	
letter.weeks.after	after {weeks} weeks	{weeks}: numbers, joined
letter.weeks.after.one	after 1 week	
letter.kidney	Kidney function	
letter.kidney.none	no value given	
letter.kidney.egfr	eGFR {egfr} mL/min/1.73 m² (KDIGO {category}), {origin}, {date}	{egfr}: number; {category}: G1 to G5; {origin}: computed or reported; {date}: written in full
letter.kidney.computed	CKD-EPI 2021	
letter.kidney.reported	as reported	
letter.kidney.creatinine	Creatinine {mg_dl} mg/dL ({umol_l} µmol/L), {date}	{mg_dl}, {umol_l}: the value in both units; {date}: written in full
letter.kidney.clearance	clearance {ml_min} mL/min (Cockcroft-Gault)	{ml_min}: number
letter.kidney.not_known	Treated as not known by the rules	
letter.kidney.disagree	The two values disagree; the lower one counts	
letter.serum	Serum magnesium	
letter.serum.value	{mmol_l} mmol/L ({mg_dl} mg/dL), {date}	{mmol_l}, {mg_dl}: the value in both units; {date}: written in full
letter.serum.none	not measured	
letter.undated	undated	
letter.taken	Magnesium now	
letter.taken.unknown	Supplemental magnesium already taken: not known.	
letter.taken.product	{form}: {portion}, {per_day} a day = {total} mg a day	{form}: name of the form; {portion}: what one portion holds; {per_day}: portions a day; {total}: elemental mg a day
letter.taken.product.unclear	{form}: amount not clear	{form}: name of the form
letter.taken.product.topical	{form}: on the skin, counts as 0 mg	{form}: name of the form
letter.taken.form_unknown	magnesium product, form not known	
letter.taken.compound	{mg} mg of the compound	{mg}: mg
letter.taken.elemental	{mg} mg of magnesium	{mg}: mg
letter.food	Food	
letter.food.range	about {best_mg_d} mg of magnesium a day (80 % range {low_mg_d} to {high_mg_d})	{best_mg_d}, {low_mg_d}, {high_mg_d}: mg a day
letter.food.reference	requirement (EAR) {ear_mg_d}, allowance (RDA) {rda_mg_d} mg a day	{ear_mg_d}, {rda_mg_d}: mg a day
letter.food.none	not assessed	
letter.circulation	Blood pressure	
letter.circulation.pressure	{mmhg} mmHg systolic	{mmhg}: whole number
letter.circulation.pulse	{bpm} beats a minute	{bpm}: whole number
letter.circulation.none	not measured	
letter.conditions	Conditions	
letter.medicines	Medicines	
letter.list_none	None	
letter.list_not_answered	not answered	
letter.reply	Your reply	
letter.no_consent_needed	The rules ask for no consent. If you object, or know something that this page does not, please write it here and tell your patient.	
letter.consent.dose	mg of elemental magnesium a day	after the line for the number
letter.fact.hours_apart	Hours apart	short for letter.interactions
letter.fact.tests	Tests wanted	short for letter.tests_wanted
letter.consent_recorded	Your consent is on record, and a new reason makes it void. If you withdraw it, please write it here and tell your patient.	
report.person.question	Your question	
report.person.question.text	Does this magnesium lower my {N}?	{N}: noun of the outcome (outcome.<code>)
report.person.answer	The answer	
report.person.confidence	How sure we are	
report.person.picture	Your days in a picture	
report.person.dose	What it means for your dose	
report.person.side_effects	Side effects	
report.person.safety	Safety	
report.person.what_was_done	What you did	
report.person.prior_evidence	What research says	
report.person.numbers	The numbers	
report.person.data	All your data	
report.person.footer	You entered these data yourself; this is not a diagnosis.	
report.person.open_label	You knew what you took. What you hoped for and what it did cannot be told apart.	open-label trials
report.person.stopped_early	You stopped early. We used the days you have.	trial stopped before its planned end
report.person.missing	Days without a score: {missing} of {days}. We left them empty.	{missing}: whole number of days; {days}: whole number of days
report.doctor.title	N-of-1 trial of oral magnesium: report for the clinician	
report.doctor.question	Question	
report.doctor.question.text	Does {form}, {mg_d} mg of elemental magnesium a day, lower {N} in this patient?	{form}: name of the form of magnesium; {mg_d}: mg of elemental magnesium a day; {N}: noun of the outcome (outcome.<code>)
report.doctor.answer	Answer, as the patient reads it	
report.doctor.confidence	Confidence	
report.doctor.safety	Safety	
report.doctor.red_flags_none	Red flags: none reported.	
report.doctor.what_was_done	What was done	
report.doctor.result	Result	
report.doctor.prior_evidence	Prior evidence	
report.doctor.trial	One randomised trial of oral magnesium alone against placebo in neuropathic pain (45 people, 4 weeks) found no difference.	
report.doctor.prior	Prior used here: {mean} points, SD {sd} (below zero is relief), for {name}; certainty {certainty}.	{mean}, {sd}: points; {name}: name of a condition; {certainty}: one of learn.certainty.*
report.doctor.prior.none	Prior used here: {mean} points, SD {sd} (below zero is relief).	{mean}, {sd}: points
report.doctor.asks	What the patient asks	
report.doctor.asks.continue	Continue	
report.doctor.asks.stop	Stop	
report.doctor.asks.change_dose	Change the dose	
report.doctor.asks.test_serum	Test serum magnesium?	
report.doctor.asks.reply	Reply	
report.doctor.footer	Patient-entered data; not a diagnosis.	
report.doctor.method	Method: randomised periods on and off magnesium, daily ratings, Bayesian model with autocorrelated noise and onset and offset of effect; software {version}.	{version}: version of the software
report.person.side_effects_none	You noted none.	
report.person.data.text	The score of each day stands in the table under the picture.	
report.confidence.any	That it lowers your {N} at all is {W}: {chance} ({percent}).	{N}: noun of the outcome; {W}: one of word.*; {chance}: one of report.chance.*; {percent}: the same in percent
report.confidence.useful	That it lowers it by {points} or more is {W}: {chance} ({percent}).	{points}: smallest useful difference; {W}: one of word.*; {chance}: one of report.chance.*; {percent}: the same in percent
report.person.reached	An effect takes time. Your days on magnesium reached {reached} points; in full it is about {full}.	{reached}, {full}: points with their sign
report.chances	In about {n10} of 10 results like yours, magnesium lowers {N} by {points} or more. In the other {rest} it does not.	{n10}, {rest}: whole numbers that sum to 10; {N}: noun of the outcome; {points}: smallest useful difference
report.chances.most	In more than 9 of 10 results like yours, magnesium lowers {N} by {points} or more.	{N}: noun of the outcome; {points}: smallest useful difference
report.chances.few	In fewer than 1 of 10 results like yours, magnesium lowers {N} by {points} or more.	{N}: noun of the outcome; {points}: smallest useful difference
report.chance	about {n10} in 10	{n10}: whole number from 1 to 9
report.chance.most	more than 9 in 10	
report.chance.few	fewer than 1 in 10	
report.difference.lower	Best guess: {N} was {X} points lower on magnesium (95 %: {a} to {b}).	{N}: noun of the outcome; {X}: points; {a}, {b}: ends of the interval, points
report.difference.higher	Best guess: {N} was {X} points higher on magnesium (95 %: {a} to {b}).	{N}: noun of the outcome; {X}: points; {a}, {b}: ends of the interval, points
report.chart.less	less {N} on magnesium	{N}: noun of the outcome
report.chart.more	more {N} on magnesium	{N}: noun of the outcome
report.chart.diary	Each mark is one day: a circle on magnesium, a square off it.	
report.chart.diary.range	Your scores for {N} lie between {low} and {high}.	{N}: noun of the outcome; {low}, {high}: scores; before the sentence of the marks
report.chart.scale	Score for {N}, 0 to 10. Lower is better.	{N}: noun of the outcome
report.chart.letter.a	A: without magnesium.	below a picture
report.chart.letter.b	B: with magnesium.	below a picture
report.chart.letter.t	T: first days, to get used to it.	below a picture
report.chart.letter.mean	The number under a letter is the mean of those days.	below a picture
report.chart.belief	Before your diary we expected {before} points. Your diary alone says {diary}, and both together {both}.	{before}, {diary}, {both}: differences with their sign
report.chart.sensitivity	Of {n} other ways to read your diary, {same} give the same answer: {answer}.	{n}, {same}: whole numbers; {answer}: one of verdict.name.*
report.chart.own	Your result	first row of a list of results
report.numbers.caption	The numbers of your test	
report.numbers.value	Value	
report.number.effect	Difference on magnesium, points (95 % interval)	
report.number.realised	Difference reached in the test, points	
report.number.smallest_useful	Smallest difference that matters, points	
report.number.any_relief	Chance of any relief	
report.number.useful_relief	Chance of relief that matters	
report.number.relief_30	Chance of relief of 30 % or more	
report.number.negligible	Chance of a difference too small to matter, up or down	
report.number.log_bayes_factor	Log Bayes factor against no difference	
report.number.prior_weight	Share that comes from earlier research	
report.number.randomisation	Test by shuffling the order, p value	
report.number.randomisation.value	{p} (cannot be below {floor})	{p}, {floor}: numbers from 0 to 1
report.number.detectable	Smallest difference this test can find, points	
report.number.half_life	Days until half of the effect is there (95 % interval)	
report.doctor.age	age {age}	{age}: whole years
report.doctor.id	report {id}	{id}: mark of the trial
report.doctor.total	Supplemental magnesium	
report.doctor.total.value	{mg_d} mg a day in total, elemental (limit {max_mg_d} mg)	{mg_d}, {max_mg_d}: mg a day
report.doctor.stop_events	Stop events	
report.doctor.stopped_early	Stopped before the planned end.	
report.doctor.chances	Probability of a reduction of at least {points}: {useful}; of any reduction: {any}.	{points}: smallest useful difference; {useful}, {any}: percent
report.doctor.reached	Mean difference on days with intake: {reached} points; at full effect, which takes time: {full}.	{reached}, {full}: points with their sign
report.doctor.prior_weight	Share of the result that comes from the prior: {weight}.	{weight}: percent
report.points.one	1 point	
report.points	{n} points	{n}: number
report.person.side_effects_unknown	This diary holds no notes of them, so we can show none.	
report.doctor.red_flags_not_asked	Red flags: not asked for this report.	
report.doctor.question.text.unknown	Does this magnesium lower {N} in this patient?	{N}: noun of the outcome
report.conduct.product	{form}, {mg_d} mg of magnesium a day.	{form}: name of the form; {mg_d}: mg a day
report.conduct.days	{days} days in the test. Scores that count: {on} on magnesium, {off} off it.	{days}, {on}, {off}: whole numbers; scores of the days of wash-out do not count
report.conduct.wash_out	{days} days of wash-out are left out.	{days}: whole number; follows report.conduct.days
report.conduct.tolerance	Before that, {days} days to get used to it.	{days}: whole number
report.conduct.period	Periods of {days} days.	{days}: whole number
report.conduct.randomised	The order was drawn by chance.	
report.conduct.not_randomised	The order was not drawn by chance.	
report.conduct.blinding.pharmacist	Nobody at home knew the order (capsules filled by a pharmacist).	
report.conduct.blinding.helper	A helper filled the capsules and knew the order.	
report.conduct.blinding.open	Open: it was known what was taken.	
report.conduct.taken	Doses taken on magnesium days: {percent}.	{percent}: percent
report.conduct.taken.unknown	Nobody wrote down if doses were missed. All count as taken.	
faq.1.question	How does magnesium help nerve pain?	fixed: question template
faq.1.general	Magnesium plugs a small gate on nerve cells, called the NMDA receptor. In people it is not shown that tablets change nerve pain. In animals a lack of magnesium makes pain worse.	fixed: question template
faq.1.general.short	Magnesium plugs a small gate on nerve cells, called the NMDA receptor. In people it is not shown that tablets change nerve pain.	fixed: question template; shown when the decision is block
faq.1.you	{serum_sentence} With {dose_mg_d} mg a day we expect this gate to change by about {block_change} %. That is a guess about your body, not a forecast of your {outcome}. Your own test will show more.	fixed: question template; {serum_sentence}: one of serum.*; {dose_mg_d}: planned dose, mg of elemental magnesium a day; {block_change}: predicted change of receptor block in %; {outcome}: noun of the outcome (outcome.<code>)
faq.2.question	Which form is best for neuropathy?	fixed: question template
faq.2.general	Nobody has compared the forms for nerve pain. Most soluble forms, such as citrate and glycinate, are taken up about equally; oxide is taken up less and upsets the gut more. Threonate is sold for the brain, but that was seen only in rats.	fixed: question template
faq.2.general.short	Nobody has compared the forms for nerve pain. Most soluble forms, such as citrate and glycinate, are taken up about equally; oxide is taken up less and upsets the gut more.	fixed: question template; shown when the decision is block
faq.2.you	You chose {form}. It fits your limit of {max_mg_d} mg a day. If your gut is upset, we lower the dose or change the form; another form is not stronger for nerves, as far as anyone knows.	fixed: question template; {form}: name of the form of magnesium; {max_mg_d}: highest total of elemental magnesium besides food, mg a day
faq.2.you.planned	We planned {form}. It fits your limit of {max_mg_d} mg a day. If your gut is upset, we lower the dose or change the form; another form is not stronger for nerves, as far as anyone knows.	in place of faq.2.you when no form was asked for; {form}: name of the form of magnesium; {max_mg_d}: highest total of elemental magnesium besides food, mg a day
faq.3.question	What are the side effects?	fixed: question template
faq.3.general	Loose stools are the most common, then feeling sick and cramps. They grow with the dose and stop after you stop. Great weakness, great sleepiness, fainting or a slow pulse are signs of danger: stop and get help now.	fixed: question template
faq.3.general.short	Loose stools are the most common, then feeling sick and cramps. They grow with the dose and stop after you stop.	fixed: question template; shown when the decision is block
faq.3.you	You start low and reach {dose_mg_d} mg on day {full_dose_day}, in {intakes} portions. Tell us about your stools each day. If they change too much, we tell you to halve or stop. Your kidney value (eGFR) is {egfr}: {kidney_word}.	fixed: question template; {dose_mg_d}: planned dose, mg of elemental magnesium a day; {full_dose_day}: day of the plan with the full dose; {intakes}: number of intakes a day; {egfr}: kidney function in mL/min/1.73 m2, whole number; {kidney_word}: word for the kidney value (kidney.<code>)
faq.3.you.once	You start low and reach {dose_mg_d} mg on day {full_dose_day}, in 1 portion. Tell us about your stools each day. If they change too much, we tell you to halve or stop. Your kidney value (eGFR) is {egfr}: {kidney_word}.	in place of faq.3.you for one portion a day; {dose_mg_d}: planned dose, mg of elemental magnesium a day; {full_dose_day}: day of the plan with the full dose; {egfr}: kidney function in mL/min/1.73 m2, whole number; {kidney_word}: word for the kidney value (kidney.<code>)
faq.4.question	Can I get enough from food?	fixed: question template
faq.4.general	Often yes, with greens, nuts, seeds, beans and whole grains. Many people eat less than advised. A real shortage often has a cause, such as a water tablet, a stomach tablet or diabetes, and then food alone may not be enough.	fixed: question template
faq.4.general.short	Often yes, with greens, nuts, seeds, beans and whole grains. Many people eat less than advised.	fixed: question template; shown when the decision is block
faq.4.you	You eat about {best_mg_d} mg a day (between {low_mg_d} and {high_mg_d}). The advised amount is {rda_mg_d} mg. From supplements you have room for {room_mg_d} mg a day, because you already take {mg_other_mg_d} mg.	fixed: question template; {best_mg_d}: food magnesium, best estimate, mg a day; {low_mg_d}: food magnesium, low estimate, mg a day; {high_mg_d}: food magnesium, high estimate, mg a day; {rda_mg_d}: advised amount, mg a day; {room_mg_d}: what is left of the limit, mg a day; {mg_other_mg_d}: elemental magnesium already taken, mg a day
faq.5.question	How long does it take to work?	fixed: question template
faq.5.general	Nobody knows. One trial of 4 weeks found no difference. Blood levels change within days; the stores in muscle and bone need months.	fixed: question template
faq.5.general.short	Nobody knows. One trial of 4 weeks found no difference.	fixed: question template; shown when the decision is block
faq.5.you	If it works for you, half of the effect should be there after about {half_life_d} days on the full dose (between {half_life_low} and {half_life_high}), most of it after {ready_day}. Your test lasts {trial_days} days, after {tolerance_d} days of getting used to the tablets. It can find a difference of about {detectable_points} points. About {no_answer_in_10} in 10 such tests end without an answer.	fixed: question template; {half_life_d}: half-life of the effect in whole days; {half_life_low}: lower end of the half-life, whole days; {half_life_high}: upper end of the half-life, whole days; {ready_day}: day with most of the effect, if there is one; {trial_days}: days of the test; {tolerance_d}: days of getting used to the tablets; {detectable_points}: smallest difference the test can find, in points; {no_answer_in_10}: chance of no answer as a whole number in 10
faq.6.question	Does magnesium on the skin help?	fixed: question template
faq.6.general	Very little or nothing passes through the skin. One small study with a spray saw better scores, but had no comparison. If your level is low, swallowing it is surer.	fixed: question template
faq.6.general.short	Very little or nothing passes through the skin. One small study with a spray saw better scores, but had no comparison.	fixed: question template; shown when the decision is block
faq.6.you	We count magnesium on your skin as 0 mg of your {max_mg_d} mg. You may use it on healthy skin if it does not sting, also as the thing you test. Do not put it on wounds or on feet that cannot feel.	fixed: question template; {max_mg_d}: highest total of elemental magnesium besides food, mg a day
faq.7.question	Is it safe to take for a long time?	fixed: question template
faq.7.general	Usually yes, within the limit and with healthy kidneys. Kidneys remove the extra magnesium; weak kidneys cannot, and then it builds up. Other medicines may need some hours of distance.	fixed: question template
faq.7.general.short	Usually yes, within the limit and with healthy kidneys. Kidneys remove the extra magnesium; weak kidneys cannot, and then it builds up.	fixed: question template; shown when the decision is block
faq.7.you	Your eGFR is {egfr}: {kidney_word}. Your limit is {max_mg_d} mg a day in total, and {mg_other_mg_d} mg of it you already take. {monitoring_sentence} Check again with us when your medicines or your health change.	fixed: question template; {egfr}: kidney function in mL/min/1.73 m2, whole number; {kidney_word}: word for the kidney value (kidney.<code>); {max_mg_d}: highest total of elemental magnesium besides food, mg a day; {mg_other_mg_d}: elemental magnesium already taken, mg a day; {monitoring_sentence}: one or more of faq.monitoring.*
faq.ready_day	day {day}	fills {ready_day}; {day}: whole number
faq.points_back	It; That	first words of a sentence that explains the one before it and goes with it; separated by semicolons
faq.monitoring.none	You need no routine blood test for this.	fixed: question template; {monitoring_sentence}
faq.monitoring.week4	Have magnesium and kidneys tested after 4 weeks.	fixed: question template; {monitoring_sentence}
faq.monitoring.weeks2and4	Have magnesium and kidneys tested after 2 and 4 weeks.	fixed: question template; {monitoring_sentence}
faq.monitoring.long	On long treatment a test every 3 to 6 months is wise.	fixed: question template; {monitoring_sentence}
faq.blocked	You should not take extra magnesium now. {reason}.	fixed: question template; {reason}: message of the strongest rule without its full stop
faq.blocked.food	Food is fine unless your doctor says no.	added to faq.blocked when food.state is free or limited
faq.clinician	Ask your doctor first. {reason}. We plan nothing before that.	fixed: question template; {reason}: message of the strongest rule without its full stop
page.skip_link	Skip to the main part	
page.site	Site	name of the list of links on every page
page.back	Back	
page.change	Change	
page.call	Call	before a telephone number
page.evidence_date	Evidence as of {date}.	{date}: written in full, such as 6 August 2026
page.made_with	Rule base {rule_base}, catalogue {mark}	{rule_base}: version of the rule base; {mark}: short mark of all tables
page.checked_on	Checked on {date}.	{date}: written in full
page.not_known	not known	
page.level.emergency	Emergency	
page.level.refusal	Do not start	
page.level.ask_clinician	Ask your doctor first	
page.level.caution	Take care	
page.level.notice	Good to know	
page.level.clear	Nothing found	
page.chart.numbers_as_table	The same numbers as a table	
page.chart.too_small	too small to notice	
page.chart.smallest_noticeable	Smallest difference worth noticing	
page.chart.measure	Number	
page.chart.points	Points	
page.chart.best	Best estimate	
page.chart.lower_end	lower end	
page.chart.upper_end	upper end	
page.chart.interval	95 % interval	
page.chart.block_means	Mean of each block	
page.chart.day_scores	Score of each day	
page.chart.block	Block	
page.chart.day	Day	
page.chart.days	Days	
page.chart.mean	Mean	
page.chart.range	Range of the mean	
page.chart.score	Score	
page.chart.missing	missing	
page.chart.none	none	
page.chart.from_to	{from} to {to}	{from}, {to}: two numbers or two times
page.chart.effect	A dot at {best} points with a bar from {low} to {high} ({interval}). Left of zero is {left}, right of it {right}. Differences within {noticeable} of zero are too small to notice.	{best}, {low}, {high}, {noticeable}: points; {interval}: name of the interval; {left}, {right}: what a difference means
page.chart.diary	{scale} {days} days, {missing} of them missing.	{scale}: what the scale means; {days}, {missing}: whole numbers
page.chart.diary.block	Block {letter}, days {from} to {to}: mean {mean}.	{letter}: name of the block; {from}, {to}: days; {mean}: score
page.chart.ten_figures	{n} of 10 figures are filled	{n}: whole number from 0 to 10
page.chart.timeline	Your day, with magnesium at {times}	{times}: clock times, joined
page.chart.timeline.magnesium	magnesium	name of the first row
page.chart.timeline.free	The grey bars show when not to take the other medicine.	
page.chart.timeline.taken	A small box is the hour at which you take it.	
page.chart.timeline.table	Hours to keep free	
page.chart.timeline.medicine	Medicine	
page.chart.timeline.not_between	Do not take it between	
page.chart.timeline.description	Magnesium at {times}. {rows}	{times}: clock times, joined; {rows}: one sentence for each medicine
page.chart.timeline.row	No {medicine} from {spans}.	{medicine}: name of a medicine; {spans}: spans of clock times, joined
learn.title	Learn about magnesium and nerve pain	
learn.lead	What is known, what is not, and where each fact comes from. Nothing here is for sale.	
learn.source	Source	
list.and	{first} and {last}	joins a list: {first}: all but the last, with commas; {last}: the last
date.month.1	January	name of the month inside a date
date.month.2	February	name of the month inside a date
date.month.3	March	name of the month inside a date
date.month.4	April	name of the month inside a date
date.month.5	May	name of the month inside a date
date.month.6	June	name of the month inside a date
date.month.7	July	name of the month inside a date
date.month.8	August	name of the month inside a date
date.month.9	September	name of the month inside a date
date.month.10	October	name of the month inside a date
date.month.11	November	name of the month inside a date
date.month.12	December	name of the month inside a date
date	{day} {month} {year}	{day}: 1-31; {month}: name; {year}: four digits
learn.page.questions	Seven common questions	title of a page and words of its link
learn.page.questions.about	Short answers to what people ask first.	one line below the link
learn.page.evidence	What trials say	title of a page and words of its link
learn.page.evidence.about	The studies, one page for each cause of nerve pain.	one line below the link
learn.page.unknowns	What Olivine does not know	title of a page and words of its link
learn.page.unknowns.about	The gaps, said plainly.	one line below the link
learn.page.forms	Forms of magnesium	title of a page and words of its link
learn.page.forms.about	What is claimed for each form, and what the evidence says.	one line below the link
learn.page.foods	Magnesium in food	title of a page and words of its link
learn.page.foods.about	Foods by group, and how much they hold.	one line below the link
learn.page.claims	The article, claim by claim	title of a page and words of its link
learn.page.claims.about	Each claim, how well it holds, and what we do with it.	one line below the link
learn.page.rules	The rule book	title of a page and words of its link
learn.page.rules.about	Every safety rule, when it acts, and why.	one line below the link
learn.page.sources	Where the facts come from	title of a page and words of its link
learn.page.sources.about	All tables and their sources.	one line below the link
learn.forms.lead	No form is shown to be better for nerves than another. So this list has no best and no worst.	
learn.forms.order	First come the forms that the article names, then the others. Choose by price, by your gut, and by what you can swallow.	
learn.forms.article	Forms the article names	
learn.forms.others	Other forms on sale, which the article does not name	
learn.forms.variants	The same salts with water or in other mixtures	
learn.forms.variants.lead	Read the label. The same name can stand for more than one salt, and each holds its own share of magnesium.	
learn.forms.row.article	The article says	
learn.forms.row.evidence	The evidence says	
learn.forms.row.share	Magnesium in it	
learn.forms.row.product	A usual product holds	
learn.forms.row.stools	Loose stools	
learn.forms.row.price	Price	
learn.forms.share	500 mg of it hold {mg} mg of magnesium.	{mg}: whole number
learn.forms.share.skin	On the skin it counts as 0 mg.	
learn.forms.column.form	Form	
learn.forms.column.hold	500 mg of it hold	
learn.forms.mg	{mg} mg	{mg}: an amount of magnesium
learn.stools.none	none	how often a form loosens stools
learn.stools.low	seldom	how often a form loosens stools
learn.stools.low_medium	now and then	how often a form loosens stools
learn.stools.medium	sometimes	how often a form loosens stools
learn.stools.medium_high	quite often	how often a form loosens stools
learn.stools.high	often	how often a form loosens stools
learn.stools.very_high	nearly always; it is a laxative	how often a form loosens stools
learn.price.low	low	price class
learn.price.low_medium	low to medium	price class
learn.price.medium	medium	price class
learn.price.medium_high	medium to high	price class
learn.price.high	high	price class
learn.foods.lead	Food comes first. It has no upper limit as long as your kidneys work.	
learn.foods.person	These pages leave out what does not suit you.	
learn.foods.none	No food of this group is left for you.	
learn.foods.count	{n} foods. The richest: {food}, about {mg} mg a portion.	{n}: whole number; {food}: name; {mg}: mg of magnesium
learn.foods.count.one	1 food: {food}, about {mg} mg a portion.	{food}: name; {mg}: mg of magnesium
learn.foods.title	Magnesium in food: {group}	{group}: name of the group
learn.foods.group.lead	The foods with the most in a portion come first.	
learn.foods.left_out	We left out {n} foods that do not suit you.	{n}: 2 or more
learn.foods.left_out.one	We left out 1 food that does not suit you.	
learn.foods.column.food	Food and portion	
learn.foods.column.portion_mg	mg a portion	
learn.foods.portion	{portion}, {g} g	{portion}: household measure; {g}: grams
learn.foods.per_100	{mg} mg in 100 g	{mg}: mg of magnesium
learn.foods.holds	Holds {what}	{what}: names of substances, joined
learn.foods.watch	Some people must watch potassium, oxalate or vitamin K, so we name them. If you must, ask before you eat more.	
learn.foods.watch.potassium	potassium	in a list of what a food holds
learn.foods.watch.oxalate	oxalate	in a list of what a food holds
learn.foods.watch.vitk	vitamin K	in a list of what a food holds
learn.foods.estimated	Worked out, not measured	
learn.foods.editions	An older table gave another value	
learn.foods.other_groups	Other groups	
learn.foods.removed	Groups with nothing left for you: {groups}.	{groups}: names, joined
learn.foods.about	The numbers come from national food tables. What is on your plate can differ, by the soil and by how it is cooked. Where a label shows no magnesium, it is not known; it is not zero.	
learn.foods.about.water	The numbers come from labels, web pages and older lists. They change over the years, so read the label on your bottle.	
learn.group.avocado	avocado	name of a group of foods
learn.group.dairy	milk and eggs	name of a group of foods
learn.group.dark_chocolate	dark chocolate	name of a group of foods
learn.group.fish	fish	name of a group of foods
learn.group.fruit	fruit	name of a group of foods
learn.group.leafy_greens	leafy greens	name of a group of foods
learn.group.legumes	beans, peas and lentils	name of a group of foods
learn.group.meat	meat	name of a group of foods
learn.group.nuts	nuts	name of a group of foods
learn.group.other	other foods	name of a group of foods
learn.group.seeds	seeds	name of a group of foods
learn.group.vegetables	vegetables	name of a group of foods
learn.group.water	water	name of a group of foods
learn.group.whole_grains	grains and bread	name of a group of foods
learn.flag.vitk	much vitamin K	why a food is left out for some people
learn.flag.potassium	much potassium	why a food is left out for some people
learn.flag.oxalate	much oxalate	why a food is left out for some people
learn.flag.nut	nut	why a food is left out for some people
learn.flag.fish	fish	why a food is left out for some people
learn.claims.lead	Olivine began with one article about magnesium and nerve pain. We took it apart into {n} claims and checked each one.	{n}: number of claims
learn.claims.count	{verdict}: {n}	{verdict}: name of the verdict; {n}: number of claims
learn.claims.parts	Read the claims	
learn.claims.verdicts	What the verdicts mean	
learn.claims.title	Claims of the article: {part}	{part}: name of the part
learn.claims.part.lead	The words of the article, then what holds.	
learn.claims.part.overview	its summary and its end	name of a part of the article
learn.claims.part.nerves	how nerves work	name of a part of the article
learn.claims.part.forms	forms and foods	name of a part of the article
learn.claims.part.safety	safety and your own case	name of a part of the article
learn.verdict.supported	Holds	verdict on a claim
learn.verdict.supported.means	Good studies agree.	what the verdict means
learn.verdict.supported_for_absorption_only	Holds for uptake only	verdict on a claim
learn.verdict.supported_for_absorption_only.means	It is taken up as said. That it helps nerves more is not shown.	what the verdict means
learn.verdict.mechanism_only	Seen in the lab only	verdict on a claim
learn.verdict.mechanism_only.means	It holds in cells or animals. It is not shown in people.	what the verdict means
learn.verdict.open	Open	verdict on a claim
learn.verdict.open.means	Nobody has shown it, and nobody has ruled it out.	what the verdict means
learn.verdict.contradicted	Does not hold	verdict on a claim
learn.verdict.contradicted.means	The best study says otherwise.	what the verdict means
learn.verdict.advice	Advice	verdict on a claim
learn.verdict.advice.means	Not a fact, but a piece of advice.	what the verdict means
learn.claims.entry	{verdict} (claim {n})	{verdict}: name of the verdict; {n}: number of the claim
learn.claims.acts	In Olivine	
learn.claims.rule	rule	before the name of a rule
learn.claims.rules	rules	before the names of rules
learn.questions.lead	The general answer comes first. After your check you also see what it means for you.	
learn.questions.lead.you	The general answer comes first, then what it means for you.	
learn.questions.lead.refused	These answers are general. What counts for you comes first.	
learn.questions.for	For you	
learn.rules.lead	These rules decide what Olivine may plan. They are written so that a doctor or pharmacist can check them.	
learn.rules.title	The rule book: {section}	{section}: name of a section
learn.rules.count	{n} rules	{n}: whole number
learn.rules.section.lead	Rule base {rule_base}. Doses and limits are mg a day of magnesium as the element, from tablets, drinks and medicines, without food.	{rule_base}: version
learn.rules.serum	Blood magnesium is in mmol/L; 1 mmol/L is 2.43 mg/dL.	
learn.rules.when	It acts when	
learn.rules.then	What it does	
learn.rules.read	You read	
learn.rules.next	Do next	
learn.rules.any_medicine	[medicine]	stands where a page for a person names the medicine
learn.rules.term.age_y	age in years	stands for a name of the table
learn.rules.term.sbp_mmhg	upper blood pressure (mmHg)	stands for a name of the table
learn.rules.term.hr_bpm	pulse a minute	stands for a name of the table
learn.rules.term.room_mg_d	room (mg a day)	stands for a name of the table
learn.rules.term.requested_mg_d	dose asked for (mg a day)	stands for a name of the table
learn.rules.term.requested_capsule_mg_d	dose of the capsules (mg a day)	stands for a name of the table
learn.rules.term.mg_other_mg_d	magnesium from elsewhere (mg a day)	stands for a name of the table
learn.rules.term.alcohol_drinks_d	alcoholic drinks a day	stands for a name of the table
learn.rules.term.b6_mg_d	vitamin B6 (mg a day)	stands for a name of the table
learn.rules.term.null	not answered	stands for a name of the table
learn.rules.term.ul_policy	limit chosen	stands for a name of the table
learn.rules.term.nam	USA	stands for a name of the table
learn.rules.term.efsa	Europe	stands for a name of the table
learn.rules.term.ceiling_mg_d	ceiling (mg a day)	stands for a name of the table
learn.rules.term.compound_mg	mg of the compound	stands for a name of the table
learn.rules.term.serum_mg_age_d	age of the blood magnesium test in days	stands for a name of the table
learn.rules.term.recent_mi	recent heart attack	stands for a name of the table
learn.rules.term.als	ALS	stands for a name of the table
learn.rules.term.aki	sudden kidney damage	stands for a name of the table
learn.rules.term.ppi	acid blocker (PPI)	stands for a name of the table
learn.rules.term.ibd_flare	flare of a bowel inflammation	stands for a name of the table
learn.rules.term.ace_inhibitor	ACE inhibitor	stands for a name of the table
learn.rules.term.nsaid_daily	daily anti-inflammatory painkiller (NSAID)	stands for a name of the table
learn.rules.term.arb	ARB	stands for a name of the table
learn.rules.term.ckd	long-term kidney disease	stands for a name of the table
learn.rules.term.sick_sinus	sick sinus syndrome	stands for a name of the table
learn.rules.term.av_block_1	AV block of degree 1	stands for a name of the table
learn.rules.term.av_block_2_3	AV block of degree 2 or 3	stands for a name of the table
learn.rules.term.bradycardia_symptoms	symptoms of a slow pulse	stands for a name of the table
learn.rules.term.autonomic_neuropathy_orthostatic	orthostatic autonomic neuropathy	stands for a name of the table
learn.rules.term.lambert_eaton	Lambert-Eaton syndrome	stands for a name of the table
learn.rules.term.clozapine_constipation	constipation from clozapine	stands for a name of the table
learn.rules.term.coeliac_active	active coeliac disease	stands for a name of the table
learn.rules.term.hypothyroid_untreated	untreated underactive thyroid	stands for a name of the table
learn.rules.term.addison_untreated	untreated Addison's disease	stands for a name of the table
learn.rules.term.liver_advanced	advanced liver disease	stands for a name of the table
learn.rules.term.surgery_within_14d	surgery within 14 days	stands for a name of the table
learn.rules.term.abdominal_pain_vomiting	belly pain with vomiting	stands for a name of the table
learn.rules.term.egfr_previous	the eGFR before	stands for a name of the table
learn.rules.term.b12_deficiency	vitamin B12 deficiency	stands for a name of the table
learn.rules.term.b12_deficiency_treated	treated vitamin B12 deficiency	stands for a name of the table
learn.rules.term.vitamin_b6_supplement	vitamin B6 supplement	stands for a name of the table
learn.rules.term.vitamin_d_analogue	vitamin D analogue	stands for a name of the table
learn.rules.term.amphotericin_b	amphotericin B	stands for a name of the table
learn.rules.term.aminoglycoside_past	aminoglycoside in the past	stands for a name of the table
learn.rules.term.quinolone_other	other quinolone	stands for a name of the table
learn.rules.term.bisphosphonate_oral	bisphosphonate by mouth	stands for a name of the table
learn.rules.term.cabotegravir_oral	cabotegravir by mouth	stands for a name of the table
learn.rules.term.iron_oral	iron by mouth	stands for a name of the table
learn.rules.term.muscle_relaxant_oral	muscle relaxant by mouth	stands for a name of the table
learn.rules.term.dolutegravir_rilpivirine	dolutegravir with rilpivirine	stands for a name of the table
learn.rules.term.elvitegravir_cobicistat	elvitegravir with cobicistat	stands for a name of the table
learn.rules.term.weakness_progressing_days	weakness that gets worse within days	stands for a name of the table
learn.rules.term.bilateral_sciatica_progressive	sciatica on both sides that gets worse	stands for a name of the table
learn.rules.term.lhermitte	Lhermitte's sign	stands for a name of the table
learn.rules.term.asymmetric_stepwise_with_fever_or_rash	asymmetric, stepwise symptoms with fever or rash	stands for a name of the table
learn.rules.term.new_symptoms_during_chemo	new symptoms during chemotherapy	stands for a name of the table
learn.rules.term.known_cancer_new_neuropathy	new neuropathy with a known cancer	stands for a name of the table
learn.rules.term.severe_headache_fever_neck_stiffness	severe headache with fever and a stiff neck	stands for a name of the table
learn.rules.term.severe_hypoglycaemia_or_dka_signs	severe low sugar or signs of ketoacidosis	stands for a name of the table
learn.rules.term.balance_loss_with_b12_risk	loss of balance with a risk of vitamin B12 deficiency	stands for a name of the table
learn.rules.term.mg_toxicity_signs	signs of too much magnesium	stands for a name of the table
learn.rules.term.limb_weakness_new	new limb weakness	stands for a name of the table
learn.rules.term.ill_hours	hours of illness	stands for a name of the table
learn.rules.term.mg_d	mg a day	stands for a name of the table
learn.rules.term.umol	µmol	stands for a name of the table
learn.rules.effect.block	no plan	stands for what a rule does
learn.rules.effect.clinician	ask a doctor first	stands for what a rule does
learn.rules.effect.inform	tell	stands for what a rule does
learn.rules.effect.cap	limit	stands for what a rule does
learn.section.dose	dose	name of a section of the rule book
learn.section.kidney	kidneys	name of a section of the rule book
learn.section.serum_magnesium	blood magnesium	name of a section of the rule book
learn.section.heart_and_gut	heart and gut	name of a section of the rule book
learn.section.age_and_pregnancy	age and pregnancy	name of a section of the rule book
learn.section.red_flags	red flags	name of a section of the rule book
learn.section.separation	hours apart	name of a section of the rule book
learn.section.medicines	medicines	name of a section of the rule book
learn.section.low_magnesium	low magnesium	name of a section of the rule book
learn.section.food	food	name of a section of the rule book
learn.section.laboratory	lab tests	name of a section of the rule book
learn.section.unknown	open questions	name of a section of the rule book
learn.section.diary	stop rules of the diary	name of a section of the rule book
learn.evidence.lead	Does magnesium ease nerve pain? It is not shown. A large effect in most people is unlikely. A small effect in some people is open.	
learn.evidence.choose	Choose what you have	
learn.evidence.title	What trials say: {condition}	{condition}: name of the condition
learn.evidence.certainty	How sure research is: {certainty}.	{certainty}: name of the level
learn.certainty.very_low	very low	certainty of the evidence
learn.certainty.very_low.means	We can hardly tell. New studies may change all of this.	
learn.certainty.low	low	certainty of the evidence
learn.certainty.low.means	We know a little. New studies may well change this.	
learn.certainty.moderate	moderate	certainty of the evidence
learn.certainty.moderate.means	We know a good deal. New studies could still change this.	
learn.evidence.says	In short	
learn.evidence.you	What this means for you	
learn.evidence.expect	What we expect before your test	
learn.evidence.ten	Of 10 people like you, about {n} would have at least 1 point less pain. About {rest} would not. This is a careful guess, not a forecast for you.	{n}, {rest}: whole numbers, together 10
learn.evidence.chance	At least 1 point less pain is {one}. At least 2 points less is {two}. No change, or more pain, is {worse}.	{one}, {two}, {worse}: words of the fixed scale
learn.evidence.numbers	In numbers: {mean} points, give or take {sd}, on the scale from 0 to 10. Below zero is less pain.	{mean}, {sd}: points
learn.evidence.picture	We expect little, and we are not sure	
learn.evidence.basis	Where this comes from	
learn.evidence.basis.by	This is our own reading of the studies, not a number from one paper:	
learn.evidence.own_test	Your own test can tell you more than these numbers.	
learn.evidence.studies	The studies	
learn.evidence.studies.none	We found no study of magnesium in people with this.	
learn.evidence.studies.controlled	With a group to compare	
learn.evidence.studies.controlled.lead	This is how each study tells its own result.	
learn.evidence.studies.links	Blood levels and nerves, with no treatment	
learn.evidence.studies.uncontrolled	With nothing to compare	
learn.evidence.studies.uncontrolled.lead	Pain often eases by itself. Without a group to compare, a study cannot tell magnesium from time.	
learn.evidence.studies.links.lead	These studies show what goes with what. They cannot show a cause.	
learn.study.tested	Tested	
learn.study.people	People	
learn.study.measured	Measured	
learn.study.result	Result	
learn.study.bias	Risk of a wrong result	
learn.study.against	{treatment}, against {comparator}	{treatment}, {comparator}: from the table
learn.study.days	{n} days	{n}: 2 or more
learn.study.days.one	1 day	
learn.study.weeks	{n} weeks	{n}: 2 or more
learn.study.weeks.one	1 week	
learn.study.years	{n} years	{n}: 2 or more
learn.study.years.one	1 year	
learn.study.persons	{n} people	{n}: 2 or more
learn.study.persons.one	1 person	
learn.study.persons.unknown	number of people not known	
learn.study.randomised	groups drawn by chance (RCT)	stands before words such as "crossover"
learn.study.route.iv	into a vein (IV)	how magnesium was given
learn.study.route.oral	by mouth	how magnesium was given
learn.study.route.topical	on the skin	how magnesium was given
learn.study.route.intramuscular	into a muscle	how magnesium was given
learn.study.route.diet	in food	how magnesium was given
learn.study.route.iv_then_oral	into a vein, then by mouth	how magnesium was given
learn.study.recalled	We know this study from memory only. It counts for nothing in our numbers.	
learn.direction.favours_mg	better with magnesium	result of a study
learn.direction.no_difference	no difference	result of a study
learn.direction.pre_post_improvement_only	better than before	result of a study
learn.direction.association_low_mg_worse	low magnesium went with worse nerves	result of a study
learn.direction.no_association	no link found	result of a study
learn.direction.not_reported	no result seen	result of a study
learn.bias.low	low	risk of bias of a study
learn.bias.some	some	risk of bias of a study
learn.bias.high	high	risk of bias of a study
learn.bias.critical	very high	risk of bias of a study
learn.bias.na	not judged	risk of bias of a study
learn.condition.neuropathic_default	nerve pain of any kind	name of a condition
learn.evidence.neuropathic_default.says	One trial gave magnesium tablets alone to 45 people with nerve pain for 4 weeks. They did no better than people on dummy pills (placebo).	
learn.evidence.neuropathic_default.you	If your cause is not in the list, this page is for you. Large relief is not to be expected. Small relief is open.	
learn.condition.diabetic_polyneuropathy	diabetes	name of a condition
learn.evidence.diabetic_polyneuropathy.says	No trial has measured pain on a scale. In one study, people who took magnesium for 5 years had less nerve damage later. They all had type 1 diabetes and low magnesium, and they knew what they took, so we cannot be sure why.	
learn.evidence.diabetic_polyneuropathy.you	If your level is low, bringing it up makes sense by itself. Whether it eases your pain is not known.	
learn.condition.chemotherapy_induced	nerve damage after chemotherapy	name of a condition
learn.evidence.chemotherapy_induced.says	The largest trial had 353 people. It found no difference when magnesium and calcium were given by drip to prevent nerve damage. No trial has tested tablets to treat it.	
learn.evidence.chemotherapy_induced.you	Do not count on magnesium to prevent or mend this damage. Ask your cancer team before you take any.	
learn.condition.mixed_neuropathic	nerve pain of mixed causes	name of a condition
learn.evidence.mixed_neuropathic.says	Two careful trials found no difference: one with tablets in 45 people, one with a drip in 20 people.	
learn.evidence.mixed_neuropathic.you	Relief is not to be expected. If you still want to try, a fair test will show you.	
learn.condition.postherpetic_neuralgia	nerve pain after shingles	name of a condition
learn.evidence.postherpetic_neuralgia.says	Pain was lower at the end of a half-hour drip in one trial of 7 people. A drip was no better than another medicine in 30 people. No trial has tested tablets.	
learn.evidence.postherpetic_neuralgia.you	A drip is not a tablet. What tablets do here is not known.	
learn.condition.low_back_neuropathic	low back pain with nerve pain	name of a condition
learn.evidence.low_back_neuropathic.says	One trial of 80 people gave a drip, then tablets. Pain was lower after 6 months. But the printed numbers do not fit each other, so we trust them little.	
learn.evidence.low_back_neuropathic.you	It is open. The one good result has flaws, and nobody has repeated it.	
learn.condition.radicular_lumbar	nerve root pain in the leg (sciatica)	name of a condition
learn.evidence.radicular_lumbar.says	Some trials put magnesium into the spine with a needle. Their results do not agree. No trial has tested tablets.	
learn.evidence.radicular_lumbar.you	A needle in the spine says nothing about tablets. What tablets do here is not known.	
learn.condition.crps	complex regional pain (CRPS)	name of a condition
learn.evidence.crps.says	Two careful trials found no difference, one with a drip in 56 people, one with shots in 22. No trial has tested tablets.	
learn.evidence.crps.you	Relief is not to be expected, even from a drip.	
learn.condition.trigeminal_neuralgia	nerve pain in the face (trigeminal)	name of a condition
learn.evidence.trigeminal_neuralgia.says	There is no trial with a group to compare. A few reports tell of less pain after a drip with other drugs. This pain comes and goes, so nothing follows from them.	
learn.evidence.trigeminal_neuralgia.you	It is not known. Sudden pain in the face needs a doctor to find the cause.	
learn.condition.cancer_neuropathic	nerve pain from cancer	name of a condition
learn.evidence.cancer_neuropathic.says	In one report of 12 people, 10 had less pain for up to 4 hours after a drip. There was no group to compare. No trial has tested tablets.	
learn.evidence.cancer_neuropathic.you	It is not known. Ask your cancer team before you take any magnesium.	
learn.condition.post_surgical_neuropathic	nerve pain after surgery	name of a condition
learn.evidence.post_surgical_neuropathic.says	In one trial, 109 people had breast surgery, and some of them took magnesium threonate. It did not prevent lasting pain. No trial has tested it later on.	
learn.evidence.post_surgical_neuropathic.you	Relief is not to be expected. Nobody has tested it long after surgery.	
learn.condition.carpal_tunnel	carpal tunnel	name of a condition
learn.evidence.carpal_tunnel.says	We looked for studies in people with carpal tunnel, and found none.	
learn.evidence.carpal_tunnel.you	It is not known. A splint, and a doctor's look at your hand, come first.	
learn.condition.ckd_neuropathy	weak kidneys, magnesium on the skin	name of a condition
learn.evidence.ckd_neuropathy.says	One small study used a spray on the legs of 20 people for 12 weeks. Scores were better, but there was no group to compare, and 6 people dropped out.	
learn.evidence.ckd_neuropathy.you	It is not known. With weak kidneys, take no magnesium by mouth unless your kidney team agrees.	
learn.condition.any_neuropathy_topical	magnesium on the skin	name of a condition
learn.evidence.any_neuropathy_topical.says	There is no trial with a group to compare. Blood levels did not move, so little or nothing went in.	
learn.evidence.any_neuropathy_topical.you	It is not known. Do not put it on wounds, or on feet that cannot feel.	
learn.condition.any_neuropathic_iv_reference	magnesium by drip	name of a condition; only for comparison, no page of its own
learn.condition.fibromyalgia_not_neuropathy	fibromyalgia (not nerve damage)	name of a condition
learn.evidence.fibromyalgia_not_neuropathy.says	Two careful trials of tablets found no difference in what they set out to test. Fibromyalgia is not nerve damage, so we keep it apart.	
learn.evidence.fibromyalgia_not_neuropathy.you	Relief is not to be expected. These trials say nothing about nerve damage.	
sources.lead	Each number in Olivine has a row in a table, and each row names its source. If a source is wrong, tell us.	
sources.tags	How well a fact was checked	
sources.tag.seen.name	read	a tag
sources.tag.seen	We read the number in the source named.	what a tag means
sources.tag.recalled.name	from memory	a tag
sources.tag.recalled	We know it, but did not read it again. Trust it less.	what a tag means
sources.tag.derived.name	our reasoning	a tag
sources.tag.derived	We worked it out, or chose it, from other facts.	what a tag means
sources.tag.assumed.name	a guess	a tag
sources.tag.assumed	We had to guess, and say so.	what a tag means
sources.tables	The tables	
sources.column.table	Table	
sources.column.rows	Rows	
sources.column.tags	How checked	
sources.tag.count	{n} {tag}	{n}: whole number; {tag}: name of a tag
sources.tags.caption	How many rows, and how they were checked	
sources.models	The tables behind the models and the pooling of studies stand on a page of their own.	
sources.models.lead	These tables hold the numbers of the body model, of the pooled studies and of the reports.	
learn.page.models	Sources of the models	
learn.page.models.about	The tables behind models and pooled studies.	one line below the link
sources.where	Open a table to see where its numbers come from.	
sources.show	{table} ({n} sources)	{table}: name of a table; {n}: 2 or more
sources.show.one	{table} (1 source)	{table}: name of a table
sources.counted	{source} ({n} rows)	{source}: as in the table; {n}: 2 or more
sources.table.article_claims	claims of the article	name of a table
sources.table.condition_priors	what we expect for each cause	name of a table
sources.table.conditions	illnesses	name of a table
sources.table.constants	numbers of the sums	name of a table
sources.table.dietary_reference_intakes	advised amounts and limits	name of a table
sources.table.evidence_studies	studies	name of a table
sources.table.food_suggestions	foods we suggest first	name of a table
sources.table.foods	foods	name of a table
sources.table.forms	forms of magnesium	name of a table
sources.table.medicines	medicines	name of a table
sources.table.red_flags	red flags	name of a table
sources.table.rules	safety rules	name of a table
unknowns.lead	A tool that hides its gaps is not safe. Here are ours, the weightiest first.	
unknowns.research	Research	heading
unknowns.research.1	We do not know if magnesium tablets ease nerve pain. One trial of 45 people tested it for 4 weeks. It found no difference.	
unknowns.research.2	We do not know who might gain. No trial has shown that people with low magnesium gain more.	
unknowns.research.3	We do not know how long it would take to work, if it works.	
unknowns.research.4	No trial has compared two forms of magnesium for nerve pain.	
unknowns.research.5	We read most studies as short summaries. We did not have all the full papers, and we may have missed some.	
unknowns.research.6	Two trials said "no difference" without giving numbers. We had to count them as exactly zero.	
unknowns.research.7	Six studies we know from memory only. We list them, and they count for nothing in our sums.	
unknowns.research.8	What we expect before your test rests on choices we made. Others would choose a little higher or lower.	
unknowns.body	Your body	heading
unknowns.body.1	A blood test shows very little of the magnesium in your body. A normal result does not rule out a shortage.	
unknowns.body.2	We do not know how much magnesium from a tablet gets to your spine and your nerves. Nobody has measured it.	
unknowns.body.3	We can only guess how the body deals with magnesium in a bad shortage. The same goes for very weak kidneys.	
unknowns.body.4	We do not know how chemotherapy drugs change what you lose in your urine.	
unknowns.body.5	That magnesium helps nerves grow back was seen in mice and rats. It is not shown in people.	
unknowns.body.6	Food tables are averages. Your own food may hold more or less.	
unknowns.safety	Safety	heading
unknowns.safety.1	Experts do not agree on one limit. It is 250 mg a day in Europe and 350 mg in the USA. We plan 250 mg at first, and never more than 350 mg.	
unknowns.safety.2	Books do not agree on when a blood level is low. We act below 0.70 mmol/L (1.70 mg/dL).	
unknowns.safety.3	For many medicines we know the hours apart only from labels, and labels differ. We take the longest.	
unknowns.safety.4	For some rare illnesses there is almost no data on magnesium tablets. Then we say no.	
unknowns.safety.5	We know only what you tell us. We cannot see your test results, and we cannot examine you.	
unknowns.safety.6	We do not know each product on sale. Read the label, and ask if it is not clear.	
unknowns.trial	Your own test	heading
unknowns.trial.1	Your test may end without an answer. That is common when days differ a lot.	
unknowns.trial.2	We describe the coming and going of an effect with one number. In truth there are several clocks.	
unknowns.trial.3	Slow change over weeks and a slow effect can look the same. Then we say that we cannot tell.	
unknowns.trial.4	Loose stools or taste may give away what you take. That can change how you feel.	
unknowns.trial.5	Whole numbers from 0 to 10 are coarse. If most of your scores are near 0, we may miss a small effect.	
unknowns.trial.6	If you fill in days late, memory fools you. That is why we take only today and yesterday.	
unknowns.trial.7	In another study, 215 people with pain used an app for tests like this one. Their daily life was no better after half a year. A good answer is not yet a better life.	
unknowns.olivine	Olivine itself	heading
unknowns.olivine.1	No doctor's board has approved Olivine. It is not a medical device.	
unknowns.olivine.2	It has been checked against sums and made-up people. It has not been tested in a trial with real people.	
unknowns.olivine.3	The rules were written from papers and labels. A doctor or pharmacist should check what matters to you.	
unknowns.olivine.4	We date our evidence. Anything newer than that date is not in it.	
unknowns.end	If you know better, tell us. We want to be corrected.	
paper.title	Paper diary	
paper.sheet	Weeks {from} to {to}	{from}, {to}: whole numbers
paper.sheet.one	Week {from}	{from}: whole number
paper.name	Name	
paper.how	Each evening at the same hour: write one number for {N}, from 0 to 10, and the time. A missed day is fine. Leave it empty, and carry on.	{N}: noun of the outcome
paper.low	0 = no {N}	{N}: noun of the outcome; stands at the low end of the scale
paper.high	10 = worst {N} you can imagine	{N}: noun of the outcome; stands at the high end of the scale
paper.caption	Diary of {N}	{N}: noun of the outcome
paper.column.date	Date	
paper.column.day	Day	
paper.column.score	0 to 10	
paper.column.time	Time	
paper.column.dose	Dose taken	
paper.column.stools	Stools	
paper.column.note	Note	
paper.date	{day} {month}	{day}: 1-31; {month}: name, no year
paper.dose	all / half / none	to be circled with a pen
paper.stools	Stools: how many, and W if watery.	
paper.late	What you fill in later than the next day we keep as notes. It does not count in the answer.	
design.title	Your test: {days} days	{days}: whole number
design.lead	It can find a difference of about {points} in your {N}.	{points}: such as 1.2 points; {N}: noun of the outcome
design.smaller	If magnesium changes your {N} by less than that, this test may miss it.	{N}: noun of the outcome
design.figure.days	Days in all	
design.figure.points	Can find about	
design.figure.pairs	Times on and off	
design.plan	How it goes	
design.strip	Your test takes {days} days. In the last {drawn} of them you go on and off magnesium.	{days}, {drawn}: whole numbers
design.strip.whole	Your test takes {days} days, some on magnesium and some off it.	{days}: whole number
design.column.days	Days	
design.part.tolerance.text	You raise the dose in small steps, to see if your gut agrees. These days do not count.	
design.part.run_in.text	You take nothing, or dummy pills. We see how your {N} is without magnesium.	{N}: noun of the outcome
design.layout.pairs	{pairs} pairs of periods	{pairs}: 3 or more
design.layout.pairs.text	Then come {pairs} pairs of periods, {days} days each. In each pair one period is on and one is off. Chance decides which comes first.	{pairs}: 3 or more; {days}: whole number
design.layout.mirrored	2 pairs, the second in reverse	
design.layout.mirrored.text	Then come 4 periods of {days} days each. Either the first and the last are on, or the two in the middle. Chance decides which.	{days}: whole number
design.layout.switch_days	Days on and off of different lengths	
design.layout.switch_days.text	Then come {days} days, some of them on and some off, in stretches of different lengths. Chance draws the order, and it stays sealed.	{days}: whole number
design.layout.random_start	Off first, then on to the end	
design.layout.random_start.text	You begin off. On a day drawn by chance you go on, and you stay on to the end of the {days} days.	{days}: whole number
design.layout.stepped_dose	No dose, half, full, half	
design.layout.stepped_dose.text	Then come 4 periods of {days} days each: no dose, half the dose, the full dose, half the dose.	{days}: whole number
design.layout.single_pair	1 pair of periods	
design.layout.single_pair.text	Then comes 1 pair of periods, {days} days each. One is on and one is off. Chance decides which comes first.	{days}: whole number
design.answers	How it may end	
design.answers.lead	Of 10 tests like yours, about so many end like this:	
design.answers.none	About {rest} in 10 give an answer. About {n} in 10 end without one.	{n}, {rest}: whole numbers, together 10
design.column.answer	Answer	
design.column.chance	Of 10 tests	
design.chance	about {n}	{n}: whole number
design.chance.under	fewer than 1	
design.reasons	Why this one	
design.reason.reached	If there is an effect, {days} days on should bring about {percent} of it.	{days}: whole number; {percent}: percent
design.reason.carry_over	After {days} days off, about {percent} of it should still be there. We allow for that.	{days}: whole number; {percent}: percent
design.reason.orders	Chance draws from {n} orders, so nobody can guess yours.	{n}: whole number
design.reason.switch_days	Stretches of different lengths can find about {to}. Equal ones find {from}.	{from}, {to}: such as 1.2 points
design.reason.widened	Few orders were sharp enough. So we let in others that are a little less sharp, {n} in all.	{n}: whole number
design.reason.one_switch	You start once and do not stop. So whatever else changes in those weeks can look like magnesium.	
design.reason.systematic	Chance does not draw the order. So whatever else changes can look like magnesium.	
design.reason.one_pair	One pair shows if you can do a test like this. It cannot show clear relief.	
design.reason.tolerance	You reach your dose in {days} days before the test.	{days}: whole number
design.reason.steps_inside	You reach your dose inside the test. On {days} days it is still below the full dose.	{days}: whole number
design.reason.not_blinded	You will know what you take. So we cannot tell magnesium from what you expect of it.	
design.reason.no_stopping	You do not want to stop once you take it. That leaves no other test.	
design.reason.slow	The effect may come slowly, half of it after about {days} days. Then no test of this length is sharp.	{days}: whole number
design.advice	How sure it can be	
design.advice.worthwhile	This test can be worth your time, though about {n} in 10 like it end without an answer.	{n}: whole number
design.advice.longer	A test of {days} days could find about {points}. About {n} in 10 of those would end without an answer.	{days}: whole number; {points}: such as 1.2 points; {n}: whole number
design.advice.quieter	If your score changed less from day to day, the test could find about {points}. About {n} in 10 would end without an answer.	{points}: such as 1.2 points; {n}: whole number
design.advice.no_trial	About {n} in 10 tests like this end without an answer. It may be better not to start.	{n}: whole number
design.alternatives	Other ways	
design.alternatives.lead	These take about as long. Those that guard best against a wrong answer come first. You choose.	
design.column.layout	Test	
design.column.finds	Can find about	
design.missed	A missed day is fine. Carry on the next day.	
design.stop	You can stop at any time. Then we tell you what the days so far can say.	
learn.gallery.title	Every page of Olivine	
learn.gallery.lead	All people here are made up.	
learn.gallery.learning	To learn from	
learn.gallery.people	Made-up people	
learn.gallery.trial	A made-up test	
learn.gallery.charts	Every chart	
learn.gallery.charts.lead	All numbers here are made up.	
learn.gallery.study	Study {n}	{n}: whole number; a made-up study
learn.gallery.you	You	your own diary in a list of studies
learn.gallery.forest	Three small studies point to a little relief, and they do not agree.	
learn.gallery.fan	Your blood level would rise a little and stay well below the limit.	
learn.gallery.usual	usual range	
learn.gallery.high	too high (1.05)	
learn.gallery.serum	magnesium in the blood, mmol/L	axis of a chart
learn.gallery.model	How sure: low. The curve is worked out, not measured in you.	
learn.gallery.dose	Above 250 mg a day, more magnesium adds little and costs more.	
learn.gallery.stools.seldom	loose stools are seldom	
learn.gallery.stools.some	loose stools in some people	
learn.gallery.stools.often	loose stools are common	
learn.gallery.relief	expected relief, points	axis of a chart
learn.gallery.curves	More magnesium shuts more of the gates of a nerve at rest.	
learn.gallery.voltage	voltage, mV	axis of a chart
learn.gallery.open	open gates, %	axis of a chart
learn.gallery.running	Your test takes 11 weeks. You are in week 6.	
page.chart.directions	Left of zero is {left}, right of it {right}. Differences within {noticeable} of zero are too small to notice.	{left}, {right}: what a difference means; {noticeable}: points
page.chart.belief.before	before	name of a curve
page.chart.belief.diary	your diary	name of a curve
page.chart.belief.both	both	name of a curve
page.chart.belief.note	The higher a curve, the better that number fits.	
page.chart.belief.table	What each of them says, in points	
page.chart.belief.source	From	heading of a column
page.chart.belief.curve	A curve named {name}: highest near {best} points, with 95 of 100 chances between {low} and {high}.	{name}: name of a curve; {best}, {low}, {high}: points
page.chart.sensitivity.row	{name}: {best} points, {low} to {high}, {class}.	{name}: an assumption; {best}, {low}, {high}: points; {class}: class in words
page.chart.sensitivity.table	The result under each assumption	
page.chart.sensitivity.assumption	Assumption	
page.chart.sensitivity.class	What it says	
page.chart.forest.row	{name}: {numbers}.	{name}: a study; {numbers}: estimate and interval, or that there is none
page.chart.forest.difference	Below zero is {left}, above zero {right}.	{left}, {right}: what a difference means
page.chart.forest.ratio	Below 1 is {left}, above 1 {right}.	{left}, {right}: what a ratio means
page.chart.forest.table	What each study found	
page.chart.forest.study	Study	
page.chart.forest.weight	Weight	
page.chart.forest.pooled	All studies together	
page.chart.forest.prediction	Range for a new study	
page.chart.forest.not_estimable	not estimable	
page.chart.fan.middle	middle	name of a curve: half of people lie above it
page.chart.fan.half	half of people	name of a band
page.chart.fan.most	9 in 10 people	name of a band
page.chart.fan.last	{y}: on day {day} the middle is {middle}, and 9 in 10 people are between {low} and {high}.	{y}: what is shown, with its unit; {day}: a day; {middle}, {low}, {high}: values
page.chart.fan.reference	{name}: {low} to {high}.	{name}: name of a range; {low}, {high}: values
page.chart.fan.limit	{name}: {value}.	{name}: name of a level; {value}: a value
page.chart.fan.levels	Levels to compare with	
page.chart.fan.level	Level	
page.chart.fan.value	Value	
page.chart.dose.room	your room: {mg} mg	{mg}: mg of magnesium a day
page.chart.dose.zone	{from} to {to} mg a day: {words}	{from}, {to}: mg of magnesium; {words}: the cost of such a dose
page.chart.dose.axis	mg of magnesium a day	
page.chart.dose.band	9 in 10 people	name of a band
page.chart.dose.point	{name} at {mg} mg a day: {middle}, {low} to {high}.	{name}: what is shown; {mg}: mg of magnesium; {middle}, {low}, {high}: values
page.chart.curves.axes	{y}, against {x}.	{x}, {y}: what the axes show
page.chart.curves.curve	{name}: from {y1} at {x1} to {y2} at {x2}.	{name}: name of a curve; {x1}, {y1}, {x2}, {y2}: values
page.chart.trial.tolerance	getting used to it	name of a phase
page.chart.trial.run_in	off at first	name of a phase
page.chart.trial.period	Capsules {letter}	{letter}: letter of the capsules
page.chart.trial.sealed	On or off, in sealed order	
page.chart.trial.part	{name}: days {from} to {to}.	{name}: name of a phase; {from}, {to}: days
page.chart.trial.look	look	a planned look at the result so far
page.chart.trial.look_on	A look at the result so far after day {day}.	{day}: a day
page.chart.trial.today	today	
page.chart.trial.today_is	Today is day {day}.	{day}: a day
page.chart.trial.weeks	weeks from the start	
page.chart.trial.table	What happens when	
page.chart.trial.what	What	heading of a column
calendar.entry	How was today? One number	
calendar.entry.details	Write one number from 0 to 10 for {N}. A missed day is fine.	{N}: noun of the outcome
calendar.tolerance	From today: {mg} mg of magnesium a day	{mg}: whole number
calendar.tolerance.details	Take it with food. Watch your gut.	
calendar.run_in	From today: no magnesium	
calendar.run_in.details	Go on with your diary. We see how you are without it.	
calendar.supply	From today: supply {n}	{n}: 1, 2, 3 and so on
calendar.supply.details	Take only from the supply with this number. Put the old one away.	
calendar.period	From today: period {n}	{n}: 1, 2, 3 and so on
calendar.period.details	Look at your page for today. It says if you take magnesium.	
calendar.week	Weekly check	
calendar.week.details	Enter your blood pressure, your stools and any new weakness.	
calendar.end	Your test is over	
calendar.end.details	Read your answer, and talk about it with your doctor.	
try.today.magnesium	Take {list}, with food.	{list}: doses with their times, joined
try.today.intake	{mg} mg of magnesium at {time}	{mg}: number; {time}: such as 08:00
try.today.nothing	Take no magnesium today.	
try.today.supply	Take your capsules from supply {n} at {times}, with food.	{n}: 1, 2, 3 and so on; {times}: such as 08:00 and 18:30
try.today.supply.half	Take half of your capsules from supply {n} at {times}, with food.	{n}: 1, 2, 3 and so on; {times}: such as 08:00 and 18:30
try.today.paused	Take no magnesium and no capsules today. Your test is paused.	
try.today.expired	Take nothing for this test today. Your safety check ended on {date}. Do it again first.	{date}: in words
try.today.stopped	Your test has ended. Take no magnesium and no capsules.	
try.today.not_started	Your test starts on {date}. Take nothing for it yet.	{date}: in words
try.today.completed	Your test is over. Your answer is ready.	
try.today.ask	Then write one number: how was your {N} today, from 0 to 10?	{N}: noun of the outcome
try.today.done	Today is written down. Thank you.	
try.today.missed.one	You missed 1 day. That is fine. Carry on today.	
try.today.missed	You missed {n} days. That is fine. Carry on today.	{n}: 2 or more
try.today.question.expectation	Before you start this part: how much relief do you expect, from 0 (none) to 10 (all of it)?	
try.today.question.guess	This part ends today. Which do you think it was: magnesium, the other, or do you not know? Why?	
try.today.question.weekly_check	Your weekly check is due: blood pressure, stools, and any new weakness.	
try.saved	Saved for {date}.	{date}: in words
try.saved.changed	Saved for {date}. What you wrote before is kept beside it.	{date}: in words
try.paper	It is marked as typed in later from paper. It does not count in the main answer.	
try.yesterday	It is marked as written a day later.	
try.look.too_early	It is too early to look. The first look is after {date}. To look sooner would make a false answer more likely.	{date}: in words
try.look.title	Planned look: the days up to {date}	{date}: in words
try.look.next	The next look is after {date}. Looks in between are not possible: each one would make a false answer more likely.	{date}: in words
try.look.only_at_end	This test has no look on the way. You get your answer when it is over, after {date}.	{date}: in words
try.look.repeated	The more often one looks, the more often chance looks like relief. So we look only after complete pairs, and the answer comes at the end.	
try.look.none	There is no reason to stop. Carry on with your diary.	
try.look.success	It is very likely that one part of your test goes with less {N}, by an amount that matters to you. You may stop here, or go on. You decide.	{N}: noun of the outcome
try.look.futility	If you go on to the end, this test will very likely not show relief. You may stop here, or go on. You decide.	
try.look.worsening	Your {N} is likely worse on magnesium, by more than the smallest change that matters. We advise you to stop. Talk to your doctor.	{N}: noun of the outcome
try.look.precision	The answer is as exact as we planned. You may stop here, or go on. You decide.	
try.look.ended	Your test is over. Ask for the answer in place of a look.	
try.expectation.open	You know what you take. So effect and hope cannot be told apart.	
try.started	Your test starts on {date} and ends on {end}.	{date}, {end}: in words
try.sealed	The order is drawn and sealed. At the end you can prove that nobody changed it.	
try.helper	Give the list for your helper to the one who fills the capsules. Do not open it yourself.	
try.unblinded	This supply holds	heading of what is revealed
try.resumed	The pause is over. From today the plan goes on.	
try.stopped	Your test is stopped. Write your diary for two more weeks if you can: days without magnesium help the answer.	
try.not_allowed	You may take magnesium, but not in a test.	
try.refusal.nothing	There is nothing to write down. Give at least one number.	
try.refusal.ahead	{date} has not come yet. Write today, or yesterday.	{date}: in words
try.refusal.before	Your test starts on {date}. Before that there is nothing to write down.	{date}: in words
try.refusal.after	The diary ended on {date}.	{date}: in words
try.refusal.late	{date} is too long ago: memory fades. Only today and yesterday can be written. If you have it on paper, mark it as paper.	{date}: in words
try.refusal.range	{field}: {value} is not between {low} and {high}.	{field}: name of an option; {value}, {low}, {high}: numbers
try.refusal.code	"{value}" is not known here. Known are: {list}.	{value}: what was typed; {list}: codes
try.refusal.not_paused	Your test is not paused.	
try.refusal.ended	Your test has ended, and cannot go on.	
try.refusal.check	You told us about a new medicine. Do the safety check again with it first.	
try.refusal.still	What you wrote last still asks for a pause. Write down how you are now, then try again.	
dispensing.title	List for the one who fills the capsules	
dispensing.lead	Only for the pharmacist or helper. The person in the test must not see it before the end.	
dispensing.secret	Keep this list to yourself. Do not ask how the person feels, and do not hint at what a supply holds.	
dispensing.alike	Use capsules that look and weigh the same. Magnesium supplies hold {form}. The others hold a filler without magnesium, such as cellulose.	{form}: name of a form
dispensing.limit	No supply may hold more than {mg} mg of magnesium a day. The limit for this person is {room_mg_d} mg a day.	{mg}, {room_mg_d}: whole numbers
dispensing.emergency	In an emergency, tell the person or the doctor at once what the supply holds, and note the day.	
dispensing.table	What belongs into each supply	
dispensing.column.supply	Supply	
dispensing.column.from	From	
dispensing.column.days	Days	
dispensing.column.holds	Holds	
dispensing.supply	Supply {n}, from {date}, {days} days	{n}, {days}: whole numbers; {date}: first day
dispensing.contents	{what}: {amount}	{what}: what the capsules hold; {amount}: how much of it
dispensing.magnesium	magnesium	
dispensing.placebo	filler, no magnesium	
dispensing.alike_count	the same number of capsules	
dispensing.step	{mg} mg for {days} days	{mg}: number; {days}: whole number
dispensing.then	{first}, then {next}	{first}, {next}: doses with their days
dispensing.filled_by	Filled by	
dispensing.date	Date	
sensitivity.with_paper_days	With the days from paper	column of 32 letters
harm.count	{name}: {on} of {on_days} days on magnesium, {off} of {off_days} days off	{name}: what was noted; the rest: whole numbers
harm.loose_stools	Loose stools	
harm.nausea	Feeling sick	
harm.cramps	Cramps	
harm.bloating	Bloating	
harm.event	{date}: {action} [{rules}]	{date}: in words; {action}: what a rule did; {rules}: ids
harm.action.halve	half the dose from then on	
harm.action.pause	paused	
harm.action.stop	stopped	
robust.title	Other ways to compute it	
robust.none	Four other models give much the same answer.	
robust.variant	{model}: {X} points (95 %: {a} to {b}); {name}	{model}: name of a model; {X}, {a}, {b}: signed points; {name}: short name of a class
robust.model.T1t	If single bad days count less	
robust.model.T1b	If 0 and 10 may hide more	
robust.model.T1e	If each number has some chance in it	
robust.model.T1l	If your level wanders	
robust.flagged	The model does not fit this well: {list}.	{list}: features of the diary
robust.feature.lag_1	how much one day is like the next	
robust.feature.lag_7	a weekly rhythm	
robust.feature.sd_off	how much the days off vary	
robust.feature.sd_on	how much the days on vary	
robust.feature.share_at_ends	days at an end of the scale	
robust.feature.largest_jump	the largest change from one day to the next	
robust.feature.drift_on_treatment	a change in the course of the days on	
robust.pair	Without pair {n}: {X} points	{n}: 1, 2, 3 and so on; {X}: signed points
robust.guess	You guessed right {right} of {n} times. By chance it would be about half.	{right}, {n}: whole numbers
cent.missing	Not recorded.	
cent.1a	N-of-1 trial of magnesium against {comparator} for {N}, in one person	{comparator}: placebo or nothing; {N}: noun of the outcome
cent.1a.diary	N-of-1 diary of magnesium for {N}, in one person	{N}: noun of the outcome
cent.1b	{sentence} {days} days; effect {X} points (95 %: {a} to {b}).	{sentence}: the answer; {days}: whole number; {X}, {a}, {b}: signed points
cent.2a	{state} One person's own data can answer for that person what trials answer on average.	{state}: what is known
cent.2b	To find if this magnesium changes {N} in this person by {mcid} or more on a scale from 0 to 10.	{N}: noun of the outcome; {mcid}: such as 1 point
cent.3a	{layout}. Days: {tolerance} to reach the dose, {run_in} run-in ({wash_out} of them wash-out, not analysed), {drawn} drawn. Half-life planned with: {h} days.	{layout}: code; the rest: numbers
cent.3b.none	None.	
cent.4a	Cause: {cause}. Other illnesses: {conditions}. Medicines: {medicines}.	{cause}, {conditions}, {medicines}: codes or none
cent.4b	At home.	
cent.5	{form}, {mg} mg of magnesium a day at {times}; comparator: {comparator}.	{form}: name; {mg}: number; {times}: clock times; {comparator}: placebo or nothing
cent.6a	{N}, 0 to 10, once a day at a fixed hour. Smallest change that matters: {mcid}, fixed before day 1.	{N}: noun of the outcome; {mcid}: such as 1 point
cent.6b	A rating from 0 to 10 of the last 24 hours. A change of about 2 points or 30 % went with feeling much better in 2,724 people (Farrar 2001).	
cent.7a	Chosen among designs by the expected precision for the person's half-life; planned SD {sd} points.	{sd}: points
cent.7b	Safety rules at each entry. Looks after days {looks}. Looks taken: {taken}.	{looks}: days; {taken}: days or none
cent.8a	Drawn by chance from {n} orders.	{n}: whole number
cent.8a.fixed	Not randomised: a systematic order.	
cent.8b.pairs	Each pair in either order; all pairs in the same order left out.	
cent.8b.list	Each order of the list with the same chance.	
cent.8c	{sequence}	{sequence}: letters with days
cent.9	Sealed with a promise (SHA-256 of seed and protocol) before day 1; {check}.	{check}: what opening the seal showed
cent.9.verified	the opened seal matches it	
cent.9.open	An open trial: each day was shown only when it came.	
cent.10	Drawn by the program; dispensed by the {who}.	{who}: pharmacist or helper
cent.10.open	Drawn by the program; the person took it from the pack.	
cent.11a.open	Nobody.	
cent.11a.blind	The person, until the end.	
cent.11a.broken	The person, until the seal was opened early ({date}).	{date}: in words
cent.11b.alike	Capsules that look alike.	
cent.12a	Model T1: level, trend, weekend, effect at full exposure; exact posterior by quadrature. Prior of the effect N({m}, {s}).	{m}, {s}: points
cent.12b	None: one person.	
cent.12c	Exposure rises and falls with a half-life that is itself estimated, so carry-over is modelled; straight trend; correlation from day to day.	
cent.13a	{done} of {planned} days.	{done}, {planned}: whole numbers
cent.13b	{missing} days without a score; {paper} from paper.	{missing}, {paper}: whole numbers
cent.14a	{start} to {end}.	{start}, {end}: in words
cent.14b.completed	It reached its planned end.	
cent.14b.stopped	It was stopped after day {day}: {why}.	{day}: whole number; {why}: reason
cent.15	Run-in: mean {mean} over {n} days.	{mean}: points; {n}: whole number
cent.16	{on} scored days on magnesium, {off} off; all periods analysed as they came.	{on}, {off}: whole numbers
cent.17a	Effect {X} points (95 %: {a} to {b}). Means of the periods: {periods}.	{X}, {a}, {b}: signed points; {periods}: letters with means
cent.17b	Relief of the smallest change that matters: about {n} in 10. No such relief: about {rest} in 10.	{n}, {rest}: whole numbers
cent.18	Sensitivity runs, fixed before: {list}.	{list}: names
cent.19.none	None noted.	
cent.21	The result holds for this person, this product, this dose and this time.	
cent.24	protocol.json in the folder of the trial, SHA-256 {hash}.	{hash}: hexadecimal
change.amended	{date}: {field} changed from {from} to {to}. Why: {reason}	{date}: in words; the rest: words of the person
change.rechecked	{date}: checked again. Why: {reason}	{date}: in words; {reason}: words of the person
change.resumed	{date}: went on after a pause. Why: {reason}	{date}: in words; {reason}: words of the person
change.unblinded	{date}: the seal was opened for the {who}. Why: {reason}	{date}: in words; {who}: person, clinician or helper; {reason}: code
change.stopped	{date}: stopped. Why: {reason}	{date}: in words; {reason}: words of the person
try.answer.running	It is too early to say. Carry on with your diary. The order stays sealed until {date} is over.	{date}: in words
try.answer.seal	The order is not the one that was promised. There is no answer from it. Look for a copy of this folder that nobody changed.	
cent.none	none	
cent.comparator.placebo	placebo	
cent.comparator.nothing	nothing	
cent.who.pharmacist	pharmacist	
cent.who.helper	helper at home	
calibration.ranks.title	The truth falls everywhere in its own posterior about equally often	
calibration.ranks.band	Grey: where nearly all bars lie when the analysis is right	
calibration.ranks.axis	place of the true effect in its posterior	
calibration.ranks.text	Counts of the twenty bins from left to right: {list}.	{list}: whole numbers
calibration.claims.title	The more often one looks, the more often chance looks like relief	
calibration.claims.axis	share of trials without an effect that claim one	
calibration.claims.text	One line for each schedule of looks and each prior.	
calibration.claims.row	{looks}, {prior}: {percent}	{looks}: how often; {prior}: name of a prior; {percent}: percent
calibration.looks.end	Only at the end	
calibration.looks.pairs	After each pair	
calibration.looks.weekly	Every week	
calibration.looks.daily	Every day	
calibration.prior.own	own prior	
calibration.prior.flat	flat prior	
design.lever.mirrored	Two long pairs, the second in reverse	
design.lever.switch_days	The best days to change, {n} of them	{n}: whole number
design.lever.draw	One of {n} near-best orders, drawn in secret	{n}: whole number
design.lever.longer	{days} days	{days}: whole number
design.lever.quieter	A score that varies {percent} less from day to day	{percent}: percent
design.lever.half_life	Knowing better how fast it works	
design.lever.joint	{n} scores read together	{n}: whole number
design.alternatives.heading	The tests you can choose from	
design.lever.heading	What makes a test sharper: the smallest difference it can find	
design.learned	How fast it works has to be learned from the same days. So count on about {points} in the end.	{points}: such as 1.2 points
sources.table.cent_items	items of the reporting standard	
sources.table.evidence_questions	questions we ask of the studies	name of a table
sources.table.printed_tests	numbers that papers print	name of a table
sources.table.prior_inputs	studies behind what we expect	name of a table
sources.table.published_pools	pooled results of reviews	name of a table
evidence.certainty.start.4	We start at 4 (high), as people were put in groups by chance.	
evidence.certainty.start.2	We start at 2 (low), as no trial put people in groups by chance.	
evidence.certainty.start.1	We start and stay at 1 (very low), as we found no study.	
evidence.certainty.steps	({n})	{n}: steps up or down, such as -1
evidence.certainty.biased	Risk of bias: {some} % of the weight has some risk or more, {high} % has high risk.	{some}, {high}: per cent
evidence.certainty.inconsistent	The studies do not agree (I2 is {i2} %).	{i2}: per cent
evidence.certainty.prediction	The next study could well find no effect.	
evidence.certainty.indirect	Half the weight or more differs from what is asked: {what}.	{what}: ways in which studies differ
evidence.certainty.few_people	Only {n} people took part.	{n}: people in all studies
evidence.certainty.few_events	Only {n} people are known to have had the event.	{n}: events in all studies
evidence.certainty.wide	The range is wide: {low} to {high} points.	{low}, {high}: points
evidence.certainty.asymmetry	Small studies find more than large ones (p {p}).	{p}: p-value of Egger's test
evidence.certainty.only_small	All trials are small, under 50 people each.	
evidence.certainty.unpublished	A trial was listed over 3 years ago and shows no result: {what}.	{what}: ids of trials
evidence.certainty.large	The effect is large: a ratio of {ratio}.	{ratio}: risk ratio
evidence.certainty.dose_response	Larger doses did more.	
evidence.certainty.override	Set to {level} by hand, by {who}, on {date}. Why: {reason} By the rules it is {computed}.	{level}, {computed}: level of certainty; {who}: who decided; {date}: written in full; {reason}: as recorded
evidence.difference.route	how it was given	a way in which studies differ from a question
evidence.difference.population	who took part	a way in which studies differ from a question
evidence.difference.co_treatment	what else was given	a way in which studies differ from a question
evidence.difference.outcome	what was measured	a way in which studies differ from a question
evidence.difference.duration	how long it lasted	a way in which studies differ from a question
evidence.direction.favours_mg	better with magnesium	what a study reports
evidence.direction.no_difference	no difference	what a study reports
evidence.direction.favours_control	better without magnesium	what a study reports
evidence.direction.pre_post_improvement_only	better than before	what a study reports
evidence.direction.association_low_mg_worse	low magnesium went with worse nerves	what a study reports
evidence.direction.no_association	no link found	what a study reports
evidence.direction.not_reported	no result that we saw	what a study reports
evidence.bar.recalled	known from memory only	why a study is not pooled
evidence.bar.critical	the risk of bias is too high	why a study is not pooled
evidence.bar.no_numbers	it prints too few numbers	why a study is not pooled
evidence.bar.no_set	no other study asks the same	why a study is not pooled
evidence.bar.role.prevention_cohort	people were not put in groups by chance	why a study is not pooled
evidence.bar.role.disease_modification_rct	it asks about years of illness, not pain	why a study is not pooled
evidence.bar.role.disease_modification_nrsi	people were not put in groups by chance	why a study is not pooled
evidence.bar.role.combination_product	it tests a mix, not magnesium alone	why a study is not pooled
evidence.bar.role.observational_status	nobody was treated	why a study is not pooled
evidence.bar.role.uncontrolled	there is nothing to compare with	why a study is not pooled
evidence.bar.role.registered_no_result_seen	it has no result that we saw	why a study is not pooled
evidence.bar.role.not_neuropathy	it is not about nerve damage	why a study is not pooled
evidence.rule.none	No study with a control was found.	
evidence.rule.one	One study. It stands here as it is.	
evidence.rule.two	Two studies. They stand side by side and are not pooled.	
evidence.rule.few	Three or four studies. How far they differ is hardly known.	
evidence.rule.some	Five to nine studies.	
evidence.rule.many	Ten studies or more.	
evidence.check.paired	{what}: at any link between the two values |t| is {t} or more, so p is {p} at most. Printed: {printed}.	{what}: a test; {t}, {p}, {printed}: numbers
evidence.check.groups	Means, SDs and sizes give p from {low} to {high}. Printed: {printed}.	{low}, {high}, {printed}: p-values
evidence.check.mean	{column}: no {n} whole scores have the mean {mean}. The nearest is {nearest}.	{column}: column of the table; {n}: people; {mean}, {nearest}: scores
evidence.check.share	{what}: no count of {n} people gives {percent} %.	{what}: an outcome; {n}: people; {percent}: per cent
evidence.check.count	{what}: {e} of {n} is not {percent} %. {fits} of {n} would be.	{what}: an outcome; {e}, {fits}: events; {n}: people; {percent}: per cent
evidence.check.pair	{what}: only {first} and {second} fit, and the row holds them.	{what}: an outcome; {first}, {second}: counts such as 10/13
evidence.check.pair_differs	{what}: only {first} and {second} fit, and the row holds others.	{what}: an outcome; {first}, {second}: counts such as 10/13
evidence.check.pair_none	{what}: no two counts fit both shares and both totals.	{what}: an outcome
evidence.check.pair_many	{what}: {n} pairs of counts fit, so the row cannot be checked.	{what}: an outcome; {n}: pairs
evidence.check.effect	The row gives an effect from {low} to {high}. Printed: {printed}.	{low}, {high}, {printed}: effects
evidence.axis.left	magnesium better	side of an axis
evidence.axis.right	control better	side of an axis
evidence.forest.you	Your own result	last row of a forest plot
evidence.axis.arm1.left	less in group 1	side of an axis
evidence.axis.arm1.right	more in group 1	side of an axis
evidence.rule.unpooled	These studies are not pooled. Fewer than three ask the same in the same way.	
evidence.forest.imputed	(in part imputed)	after the name of a study with an imputed number
evidence.forest.review	Review: {name}	{name}: of a review
sources.table.body_changes	changes of the body model that were tried	
sources.table.body_forms	how much of each form is taken up	
sources.table.body_parameters	numbers of the body model	
sources.table.body_validation	what the body model is compared with	
spent.title	Version {version} of the protocol. The person, the program and, where there is one, the helper take part. Funding and registration: not recorded.	{version}: whole number
spent.eligible	Whoever the safety check clears for a test may take part. The run-in shows level and spread before the first drawn day.	
spent.adherence	What was taken is written each day. Safety rules halve, pause or stop the dose at any entry.	
spent.timeline	One entry each evening; days {looks} are planned looks; the calendar file holds all dates.	{looks}: days
spent.persons	One person.	
spent.unblinding	The seal can be opened at once in an emergency; that is logged.	
spent.data	One number each evening. Today and yesterday may be written, older days from paper only, and marked. Nothing is changed or taken out. All data stay on this computer.	
spent.audit	Each record is tied to the one before (SHA-256).	
spent.rest	Consent of a doctor where the check asks for it; data stay on this computer. Ethics review and dissemination: not recorded.	
forecast.serum.finding	In the model, {mg} mg a day takes the blood level of the middle person from {before} to {after}.	{mg}: whole number; {before}, {after}: a serum in both units
forecast.serum.usual	usual range	
forecast.serum.high	too high	
forecast.serum.axis	mmol/L	
forecast.serum.evidence	A prediction of a research model, never a measurement. It says nothing about pain.	
robust.joint	Read together, {list} give {X} points for the first (95 %: {a} to {b}). Below 0 is relief.	{list}: nouns of outcomes; {X}, {a}, {b}: signed points
try.mismatch.room	The test asks for {mg_d} mg a day, and only {room_mg_d} mg a day are allowed now.	
site.place.home	Home	
site.place.check	Safety check	
site.place.check_food	Food check	
site.place.check_answers	Check your answers	
site.place.check_result	Your result	
site.place.check_letter	Letter for your doctor	
site.place.plan	Your plan	
site.place.plan_what_if	Try another form or dose	
site.place.plan_forecast	What your body will do	
site.place.try_designs	Choose your test	
site.place.try_begin	Start your test	
site.place.today	Today	
site.place.today_more	Write down more	
site.place.today_yesterday	Write down yesterday	
site.place.try_diary	Your diary	
site.place.try_paper_diary	Diary on paper	
site.place.try_calendar_ics	Reminders for your calendar	
site.place.try_helper_list	List for your helper	
site.place.try_status	How your test stands	
site.place.try_look	Planned look	
site.place.try_pause	Go on after a pause	
site.place.try_recheck	Check again	
site.place.try_unblind	Open the seal	
site.place.try_stop	Stop my test	
site.place.answer	Your answer	
site.place.answer_doctor	Page for your doctor	
site.place.answer_next	What comes next	
site.place.data	Your data	
site.place.data_export	Download all your data	
site.place.data_delete	Delete your data	
site.place.settings	Settings	
site.place.about_you	About you and your nerves	
site.place.about_you_saved	About you: saved	
site.place.people	People	
site.place.share	Share with a clinician	
site.place.sign_in	Sign in	
site.place.sign_out	Sign out	
site.place.help	Help	
site.home.title	Can magnesium relieve your nerve pain?	
site.home.lead	Nobody knows this for you yet. Olivine helps you find out in a fair test. It may end with "we cannot tell".	
site.home.steps	Your four steps	
site.home.more	Good to know first	
site.home.private	Your data stay on this computer. Nothing is sent anywhere.	
site.home.action.check	Start the safety check	
site.home.action.check_answers	Check your answers	
site.home.action.check_result	See your result	
site.home.action.plan	Make your plan	
site.home.action.try_designs	Choose your test	
site.home.action.today	Go to today	
site.home.action.answer	See your answer	
site.home.action.answer_next	What comes next	
site.step.check	1. Check: is it safe for you?	
site.step.check.about	At most 14 short questions. It takes about 5 minutes.	
site.step.plan	2. Plan: which form, and how much?	
site.step.plan.about	Food first, small steps, and the right times of day.	
site.step.try	3. Try: a fair test on yourself	
site.step.try.about	Some weeks with magnesium and some without. One number each evening.	
site.step.answer	4. Answer: what your own days show	
site.step.answer.about	For you, and one page for your doctor.	
site.step.checked	Checked on {date}. It holds until {end}.	
site.step.trial_day	Day {day} of {days}.	
site.state.not_started	Not started	
site.state.in_progress	In progress	
site.state.done	Done	
site.state.attention	Look at this	
site.state.later	Later	
site.continue	Continue	
site.unknown	I do not know	
site.why	Why do we ask?	
site.yes	Yes	
site.no	No	
site.or	Or	
site.none_of_these	None of these	
site.none_at_all	I have no illness	
site.none_taken	I take none	
site.no_or_unknown	No, or I do not know	
site.enter_result	Yes: enter it	
site.enter_results	Yes: enter them	
site.condition.bradycardia_symptoms	Slow pulse, with dizziness, faints or great tiredness	beside a box; the name of the illness stands in conditions.tsv
site.condition.chronic_diarrhoea	Diarrhoea for over 4 weeks	beside a box
site.sex.male	Male	
site.sex.female	Female	
site.unit	Unit	
site.unit.of	Unit of {test}	
site.unit.years	years	
site.unit.mg_day	mg a day	
site.unit.beats	beats a minute	
site.unit.mg_dl	mg/dL	
site.unit.umol_l	µmol/L	
site.unit.egfr	eGFR (mL/min)	
site.unit.mmol_l	mmol/L	
site.unit.meq_l	mEq/L	
site.test_day	Day of the test	
site.per	Day or week?	
site.per.day	A day	
site.per.week	A week	
site.pressure	Upper blood pressure	
site.pulse	Pulse	
site.hint.day	Such as 6 August 2026, or 3 weeks ago.	
site.hint.lines	One on each line. Any spelling is fine.	
site.conditions.common	Common illnesses	
site.conditions.more	Other illnesses	
site.problem.choose	Choose one answer. If you do not know, press the button below.	
site.problem.tick	Tick each one that you have. If you have none, tick "None of these".	
site.problem.write	Write your answer. If you do not know, press the button below.	
site.problem.both	You ticked "none" and wrote something as well. Take one of them away.	
site.problem.unit	Choose the unit that stands on your lab sheet.	
site.problem.number	Write a number, such as {example}.	
site.food.link	Do the 2-minute food check	
site.food.known	Or the mg of magnesium in your food	
site.food.title	How often do you eat these foods?	
site.food.lead	Write how many portions you eat a week. Leave out what you do not eat. It takes about 2 minutes.	
site.food.portion	One portion: {portion}, {g} g.	
site.food.a_week	a week	
site.food.so_far	So far: about {mg} mg of magnesium a day from food ({low_mg} to {high_mg} mg).	
site.food.count	Count so far	
site.food.done	Use this	
site.food.search	Something else?	
site.food.search.label	Name of the food	
site.food.search.hint	Such as porridge. The spelling need not be right.	
site.food.search.button	Search	
site.food.search.none	We found no food for "{words}". Try another name, or leave it out.	
site.food.search.found	Tick what you eat, then press "Count so far"	
site.food.range	{food}: write a number from 0 to 200.	
site.answers.lead	Look at each answer. You can change it.	
site.answers.button	Show me my result	
site.answers.kept	Your answers are kept, so you can stop here and go on later.	
site.result.expired	This check is too old. Look at your answers again, and change what is new.	
site.result.again	Check again	
site.result.plan	Make my plan	
site.result.test	Back to my test	
site.result.letter	Letter for my doctor	
site.result.reasons	Why, and what to do	
site.result.notes	What we noted	
site.result.numbers	Your numbers	
site.result.mg_day	{mg} mg of magnesium a day	
site.result.intake	About {mg} mg a day ({low_mg} to {high_mg} mg)	
site.result.limit	Your limit, besides food	
site.result.taken	You already take	
site.result.room	Room for more	
site.result.kidney	Kidney function	
site.result.serum	Magnesium in blood	
site.result.food	Magnesium in food	
site.result.shortage	Signs of a shortage	
site.result.again_by	Check again by	
site.result.apart	Keep apart	
site.result.tests	Tests to ask for	
site.plan.keep	Keep this plan	
site.plan.try	Choose my test	
site.plan.forecast	See what your body will do	
site.plan.what_if	What if you took another form or dose?	
site.plan.what_if.title	Another plan for magnesium	
site.plan.what_if.lead	At most {room_mg_d} mg a day. Nothing is kept until you say so.	
site.plan.what_if.button	Show me	
site.plan.form	Form	
site.plan.form.by_wishes	The form that fits my wishes best	first entry of a list of forms
site.plan.dose	Magnesium a day	
site.plan.about_you	Do you want tablets or a powder? Is your gut upset easily? Tell us:	a link to "About you and your nerves" follows
site.plan.problem.dose	Write the magnesium a day as a number above 0, such as 250.	
site.forecast.title	We compute what your body will do	
site.answer.title	We read your days	
site.no_answer.title	Your test has no answer	
site.no_answer.lead	It ended before there were enough days to compare.	
site.no_answer.means	An answer needs days with magnesium and days without it, with your number for them. No answer does not mean that magnesium works, or that it does not.	
site.no_answer.now	What you can do now	
site.no_answer.diary	If your test ended less than 2 weeks ago, go on with your number each day. Those days count too.	
site.no_answer.again	To test again, make a new safety check first.	
site.waiting.lead	This takes a few seconds.	
site.waiting.begun	We have begun.	
site.waiting.share	{percent} of 100 parts are done.	
site.waiting.again	This page looks again by itself. If it does not, press the button.	
site.waiting.look	Look again	
site.refusal.home	Go to the first page	
site.refusal.number	Number of this message: {number}	
site.refusal.not_found	There is no such page	
site.refusal.not_found.next	The address may be wrong, or what stood here was deleted. Go to the first page.	
site.refusal.method	This page cannot be used in this way	
site.refusal.method.next	Go to the first page and try again from there.	
site.refusal.not_allowed	You may not do this	
site.refusal.not_allowed.next	Only the person themselves can do this. Go to the first page.	
site.refusal.sign_in_needed	Please sign in first	
site.refusal.sign_in_needed.next	You are not signed in, or it was too long ago. Nothing was lost. Open the start link again, or sign in.	
site.refusal.other_host	This address does not belong to Olivine	
site.refusal.other_host.next	Use the address that the program printed when it started.	
site.refusal.other_site	This did not come from a page of Olivine	
site.refusal.other_site.next	Nothing was changed. Go to the first page and do it there.	
site.refusal.old_form	This page was too old	
site.refusal.old_form.next	Nothing was changed. Go back, load the page again, and send it once more.	
site.refusal.not_a_form	We cannot read what was sent	
site.refusal.not_a_form.next	Nothing was changed. Go back and try again.	
site.refusal.too_large	That was too long	
site.refusal.too_large.next	Nothing was changed. Go back and write less.	
site.refusal.changed_meanwhile	Something changed in between	
site.refusal.changed_meanwhile.next	You or somebody else wrote in another window. Nothing was lost. Load the page again.	
site.refusal.too_busy	Olivine is busy	
site.refusal.too_busy.next	Wait a minute and load the page again. Nothing was lost.	
site.refusal.broken	Something went wrong on our side	
site.refusal.broken.next	Nothing of yours was lost. Try again. If it stays, please tell us the number below.	
site.sign_in.title	Sign in	
site.sign_in.lead	Your data are on this computer. Only you can open them.	
site.sign_in.name	Name	
site.sign_in.password	Password	
site.sign_in.button	Sign in	
site.sign_in.wrong	The name or the password is not right. Try again.	
site.sign_in.wait	There were too many wrong tries. Try again in {minutes} minutes.	
site.sign_in.link	Do you have a start link?	
site.sign_in.link.text	The program prints it when it starts. Each link works once. If yours is used up, start the program again.	
site.start.used	This start link does not work any more	
site.help.title	Help	
site.help.lead	How Olivine works, and what to do when something is wrong.	
site.help.steps	What do I do?	
site.help.steps.text	First the safety check, then a plan, then the test, then the answer. The first page shows where you are.	
site.help.bad_day	What if I have a bad day?	
site.help.bad_day.text	Tap one number on the page "Today". That is enough.	
site.help.missed	What if I miss a day?	
site.help.missed.text	That is fine. Carry on today. You can write down yesterday, but not older days.	
site.help.stop	How do I stop?	
site.help.stop.text	Press "Stop my test". You need no reason. What you wrote is kept, and you still get an answer.	
site.help.blinded	Why may I not know what I take?	
site.help.blinded.text	If you know it, hope and fear change your numbers. In an emergency you can open the seal.	
site.help.data	Where are my data?	
site.help.data.text	On this computer only. You can download or delete all of them on the page "Your data".	
site.help.paper	Can I use paper?	
site.help.paper.text	Yes. Print the paper diary. You can type its numbers in later, but they do not count in the main answer.	
site.help.places	Your pages	
site.help.reading	Good to know	
site.data.title	Your data	
site.data.lead	All of this is on this computer, and nowhere else.	
site.data.kept	What is kept	
site.data.checks	Safety checks: {n}	
site.data.plans	Plans: {n}	
site.data.trials	Tests with their diaries: {n}	
site.data.answers	Your answers to the questions	
site.data.about	What you told about you and your nerves	
site.data.shares	Clinicians who may read: {n}	
site.data.export	Download all of it	
site.data.export.about	You can download all of it as one file that other programs can read. Keep it safe: it holds your health data.	
site.data.delete	Delete all of it	
site.data.delete.about	It is gone for good, also from the file on the disk. Download it first if you may need it.	
site.data.delete.link	Delete my data	
site.data.backup	Keep a copy	
site.data.backup.about	Run "olivine backup" on this computer. The copy is locked with your own passphrase.	
site.data.events	What was done with your data	
site.data.events.show	Show the list	
site.data.when	When	
site.data.what	What	
site.delete.title	Delete all your data?	
site.delete.lead	This cannot be undone. All of this goes:	
site.delete.sure	Are you sure?	
site.delete.confirm	Yes, delete all of it	
site.delete.problem	Tick the box if you want to delete all your data.	
site.delete.button	Delete all my data	
site.deleted.title	All your data are deleted	
site.deleted.lead	Nothing of it is left in the file on the disk.	
site.deleted.pending	It cannot be read any more. Another program still holds the file. The last bytes go when Olivine starts the next time.	
site.settings.title	Settings	
site.settings.saved	Your settings are saved.	
site.settings.name	Your name (optional)	
site.settings.name.hint	It stands on the page for your doctor.	
site.settings.zone	Time zone (optional)	
site.settings.zone.hint	Such as Europe/London. Leave it empty for the zone of this computer, {zone}.	
site.settings.zone.problem	We do not know the time zone "{zone}". Write one such as Europe/London, or leave it empty.	
site.settings.save	Save	
site.settings.sessions	Sign out	
site.settings.sessions.about	After that, nobody can open your pages in this browser.	
site.settings.sign_out	Sign out	
site.about.lead	Answer what you like, or nothing. We do not ask this in the safety check, as no safety rule needs it.	
site.about.running	Your test goes on as it was sealed. What you change here counts for your next test.	
site.about.cause	What does your nerve trouble come from? (optional)	
site.about.cause.hint	We look up what trials found for it. Your next test starts from that.	
site.about.cause.mixed_neuropathic	Several causes of nerve pain	name of a condition as an answer
site.about.cause.neuropathic_default	Another cause of nerve pain	name of a condition as an answer
site.about.cause.unknown	I do not know	
site.about.weight	Your weight (optional)	
site.about.weight.hint	It makes the forecast for your body yours. Write it such as 72 kg, 158 lb or 11 st 4 lb.	
site.about.height	Your height (optional)	
site.about.height.hint	For the forecast, too. Write it such as 164 cm, 1.64 m or 5 ft 4 in.	
site.about.wishes	What should we think of in your plan? (optional)	
site.about.wishes.hint	We choose the form and the time of day by it. Tick what is true.	
site.about.wish.gut_sensitive	My gut is upset easily	
site.about.wish.sleep	I sleep badly	
site.about.wish.constipation	My stools are hard	
site.about.wish.low_cost	The price matters to me	
site.about.wish.no_tablets	I want no tablets	
site.about.save	Save	
site.about.saved.title	About you: saved	
site.about.saved.lead	Your forecast, a new plan and your next test start from this. A plan you have kept stays with its form of magnesium.	
site.about.saved.running	Your test goes on as it was sealed. Your forecast, a new plan and your next test start from this.	
site.about.row.cause	Where your nerve trouble comes from	
site.about.row.weight	Weight	
site.about.kg	{n} kg	{n}: weight
site.about.cm	{n} cm	{n}: height
site.about.row.height	Height	
site.about.row.wishes	Your wishes	
site.about.evidence	What trials say for your cause: {name}	{name}: name of a condition (learn.condition.<code>)
site.about.evidence.link	All that trials say: {name}	{name}: name of a condition (learn.condition.<code>)
site.about.problem.weight_kg	Weight: "{value}" is no weight we can use. Write it such as 72 kg, 158 lb or 11 st 4 lb, or leave it empty.	{value}: what was typed
site.about.problem.weight_kg.unit	Weight: is "{value}" in kg or in lb? Write it behind the number, such as 72 kg or 158 lb.	{value}: what was typed
site.about.problem.height_cm	Height: "{value}" is no height we can use. Write it such as 164 cm, 1.64 m or 5 ft 4 in, or leave it empty.	{value}: what was typed
site.about.problem.height_cm.unit	Height: what does "{value}" mean? Write cm, or ft and in, behind the number, such as 164 cm or 5 ft 4 in.	{value}: what was typed
site.password.title	Change your password	
site.password.old	Password now	
site.password.new	New password	
site.password.hint	At least {fewest} characters. Three or four words are easy to remember.	
site.password.button	Change my password	
site.password.wrong	This is not your password now.	
site.password.length	Use at least {fewest} characters.	
site.share.title	Who else may read	
site.share.lead	You decide who may read your pages. You can end it at any time.	
site.share.now	May read now	
site.share.end	Stop sharing with {name}	
site.share.new	Let a clinician read	
site.share.nobody	There is no clinician on this computer.	
site.share.with	Who?	
site.share.button	Let them read	
site.share.problem	Choose who may read.	
site.people.title	People who share with you	
site.people.lead	You see only those who let you read.	
site.people.none	Nobody shares with you yet.	
site.people.not_checked	There is no safety check yet.	
site.people.letter	Letter with the safety check	
site.people.status	How the test stands	
site.people.doctor	Page with the answer	
site.consent.title	Consent	
site.consent.none	No consent is recorded.	
site.consent.line	{date}: {name}, at most {max_mg_d} mg a day	
site.consent.line.no_maximum	{date}: {name}	
site.consent.lead	These rules ask for a clinician. Your consent is recorded, and the next check reads it. It never lifts a rule that forbids.	
site.consent.rule	{name} (rule {rule})	{name}: a rule in words; {rule}: its id
site.consent.maximum	The most magnesium a day in all	
site.consent.maximum.hint	At most {max_mg_d} mg a day.	
site.consent.words	Your consent	
site.consent.agree	I have looked at these rules and agree to a trial of magnesium.	
site.consent.button	Record my consent	
site.consent.problem	Tick the box if you agree.	
site.audit.account_added	An account was added	
site.audit.account_closed	An account was closed	
site.audit.account_deleted	An account was deleted	
site.audit.password_changed	A password was changed	
site.audit.signed_in	Signed in	
site.audit.sign_in_refused	A wrong password	
site.audit.signed_out	Signed out	
site.audit.signed_out_everywhere	Signed out everywhere	
site.audit.start_link_made	A start link was made	
site.audit.start_link_used	A start link was used	
site.audit.person_added	A person was added	
site.audit.person_changed	Answers were changed	
site.audit.person_read	A clinician opened your pages	
site.audit.person_exported	Your data were downloaded	
site.audit.person_deleted	A person was deleted	
site.audit.everything_deleted	Everything was deleted	
site.audit.checked	A safety check was made	
site.audit.planned	A plan was kept	
site.audit.trial_begun	A test was started	
site.audit.trial_unblinded	The seal of a test was opened	
site.audit.trial_stopped	A test was stopped	
site.audit.share_granted	A clinician was let in	
site.audit.share_withdrawn	A clinician was shut out	
site.audit.consent_recorded	A consent was recorded	
site.audit.backed_up	A copy was made	
site.audit.restored	A copy was put back	
serve.ready	Olivine is ready	
serve.open	Open this address in your browser:	
serve.once	The link works once, for 10 minutes. Start the program again for a new one.	
serve.folder	Your data stay in {folder}. Nothing is sent anywhere.	
serve.demo	This is an invented person. Everything is thrown away when you stop.	
serve.stop	To stop, press Ctrl and C.	
trial.form.error_title	Error: {title}	{title}: title of the page
trial.form.problem	There is a problem	
trial.form.date.day	Day	
trial.form.date.month	Month	
trial.form.date.year	Year	
trial.field.pain	Pain	name of a field in a list of answers or in an error
trial.field.worst_pain	Worst pain of the day	
trial.field.numbness	Numbness	
trial.field.tingling	Tingling	
trial.field.sleep	Sleep trouble	
trial.field.taken	Taken	
trial.field.stools	Stools	
trial.field.stool_form	Form of the stool	
trial.field.nausea	Feeling sick	
trial.field.cramps	Cramps	
trial.field.bloating	Bloating	
trial.field.blood	Blood in the stool	
trial.field.incontinence	Could not hold the stool	
trial.field.vomited	Vomited	
trial.field.belly_pain	Belly pain	
trial.field.days_without_stool	Days without a stool	
trial.field.ill_hours	Hours of being ill	
trial.field.weakness	New weakness	
trial.field.systolic	Upper blood pressure	
trial.field.pulse	Pulse	
trial.field.serum	Magnesium in the blood	
trial.field.serum_unit	Unit of the blood test	
trial.field.egfr	Kidney test (eGFR)	
trial.field.event	What happened	
trial.field.red_flag	Warning signs	
trial.field.new_medicine	New medicine	
trial.field.pregnant	Pregnant	
trial.field.capsule_mg	Magnesium in new capsules	
trial.field.rescue	Other medicine	
trial.field.note	Note	
trial.field.missing	Why there is no score	
trial.field.guess	Your guess	
trial.field.guess_why	Why you think so	
trial.field.expectation	Relief you expect	
trial.field.score	Score	
trial.field.design	Your test	
trial.field.blinding	Who fills the capsules	
trial.field.first_day	First day	
trial.field.reminder	Reminder	
trial.field.reason	Reason	
trial.field.by	Who asks	
trial.field.neuropathy_cause	Where your nerve trouble comes from	
trial.field.preferences	Your wishes	
trial.field.other	This field	
trial.problem.number	{name}: "{value}" is not a number. Write digits, such as 4, or leave it empty.	{name}: a field; {value}: what was typed
trial.problem.whole	{name}: {value} is not a whole number. Write a number without decimals.	{name}: a field; {value}: a number
trial.problem.range	{name}: {value} cannot be right. Write a number from {low} to {high}, or leave it empty.	{name}: a field; {value}, {low}, {high}: numbers
trial.problem.choice	{name}: "{value}" is not one of the answers. Choose one from the list.	{name}: a field; {value}: what was sent
trial.problem.unit	{name}: choose the unit. It stands beside the number on your lab report.	{name}: a field
trial.problem.long	{name}: {n} letters are too many. Write at most {most}.	{name}: a field; {n}, {most}: whole numbers
trial.problem.missing	{name}: give an answer.	{name}: a field
trial.problem.day	{name}: choose a day from {date} to {end}.	{name}: a field; {date}, {end}: days in words
trial.score.pain	How strong was your pain in the last 24 hours, on average?	
trial.score.worst_pain	How strong was your worst pain in the last 24 hours?	
trial.score.numbness	How numb were you in the last 24 hours, on average?	
trial.score.tingling	How strong was the tingling in the last 24 hours, on average?	
trial.score.sleep	How much did your nerves trouble your sleep last night?	
trial.score.tap	Tap a number. It is saved at once.	
trial.scale.low	0 = none	stands at the low end of a scale
trial.scale.high	10 = worst you can imagine	stands at the high end of a scale
trial.of_ten	{n} of 10	{n}: a score
trial.yes	Yes	
trial.no	No	
trial.no_answer	No answer	a choice that leaves a question out
trial.no_score	no score	first entry of a list of scores
trial.save	Save	
trial.continue	Continue	
trial.mg_day	{mg} mg of magnesium a day	{mg}: number
trial.beats	{n} beats a minute	{n}: whole number
trial.hours	{n} hours	{n}: whole number
trial.days	{n} days	{n}: whole number
trial.finding.none	Good to know	title of a finding by what it does to the dose
trial.finding.ask	Please tell us	
trial.finding.halve	Take half the dose	
trial.finding.pause	Pause magnesium	
trial.finding.stop	Stop magnesium	
trial.none.title	You have no test yet	
trial.none.lead	Your safety check allows a test. Look at the tests you can choose from.	
trial.none.lead.no_plan	Start with the safety check. It asks at most 14 questions.	
trial.none.designs	See the tests	
trial.none.check	Start the safety check	
trial.today.title	Today: day {day} of {last}	{day}, {last}: whole numbers
trial.today.title.none	Your test today	
trial.today.card	What to do today	
trial.today.before	You can print the diary and set your reminders now. Then come back on the first day.	
trial.today.done	Today is written down: {N} {score} of 10. Thank you.	{N}: noun of the outcome; {score}: whole number
trial.today.change	Change the number of today	
trial.today.also	Asked today	
trial.today.read_answer	Read your answer	
trial.today.check	Check again	
trial.today.resume	Go on with your test	
trial.today.question.expectation	How much relief do you expect? (1 tap)	
trial.today.question.guess	This part ends today: what do you think it was?	
trial.today.question.weekly_check	Your weekly check: blood pressure, pulse, stools, weakness	
trial.saved.paper	Saved: {n} days from paper	{n}: 2 or more
trial.saved.changed	What you wrote before is kept beside it.	
trial.saved.close	That is all for today. You can close this page.	
trial.saved.close.soon	You can close this page. Below is what else is asked today.	
trial.saved.close.after	When you have read this, you can close this page.	
trial.saved.paused	Your test is paused. Your diary can go on.	
trial.saved.stopped	Your test has ended. Your diary can go on for two weeks.	
trial.more.title	Write down more	
trial.more.lead	For {date}. Open only what you want to tell. All of it can stay empty.	{date}: in words
trial.group.expectation	Before this part starts: the relief you expect	
trial.group.guess	This part ends today: your guess	
trial.group.signs	Warning signs, illness, pregnancy	
trial.group.weekly_check	Weekly check: blood pressure, pulse, stools, weakness	
trial.group.scores	Pain and other scores	
trial.group.dose	What you took	
trial.group.gut	Your gut	
trial.group.medicines	New or other medicines	
trial.group.tests	Blood tests	
trial.group.others	A note, or why there is no score	
trial.ask.expectation	How much relief do you expect from this part?	
trial.expectation.low	0 = none	
trial.expectation.high	10 = all of it	
trial.ask.guess	What do you think you took in this part?	
trial.guess.magnesium	magnesium	
trial.guess.comparator	no magnesium	
trial.guess.unknown	I do not know	
trial.ask.guess_why	Why do you think so?	
trial.ask.systolic	Upper blood pressure	
trial.hint.systolic	The first of the two numbers. You can also write both, such as 128/82.	
trial.ask.pulse	Pulse: beats in a minute	
trial.ask.stools	How often did you have a stool today?	
trial.ask.weakness	Is any arm, leg or hand weaker than before?	
trial.hint.weakness	Say yes only if it is new.	
trial.ask.taken	How much of your dose did you take?	
trial.taken.all	all	
trial.taken.half	half	
trial.taken.none	none	
trial.ask.capsule_mg	New capsules: how much magnesium do they hold a day?	
trial.hint.capsule_mg	Only if the one who fills them told you. Do not ask or look for it.	
trial.ask.stool_form	What was your stool like?	
trial.stool.1	hard lumps, hard to pass	
trial.stool.2	like a sausage, with lumps	
trial.stool.3	like a sausage, with cracks	
trial.stool.4	like a sausage, smooth and soft	
trial.stool.5	soft pieces with clear edges	
trial.stool.6	mushy, with ragged edges	
trial.stool.7	watery, no firm pieces	
trial.ask.nausea	How sick did you feel?	feeling sick
trial.ask.cramps	How bad were cramps in your belly?	
trial.ask.bloating	How bloated was your belly?	
trial.ask.blood	Was there blood in your stool?	
trial.ask.incontinence	Was there a time you could not hold your stool?	
trial.ask.vomited	Did you vomit?	
trial.ask.belly_pain	Did your belly hurt?	
trial.ask.days_without_stool	No stool? For how many days now?	
trial.ask.event	Did any of these happen?	
trial.hint.boxes	Tick all that fit. What you ticked and saved before stays saved.	
trial.event.fainted	I fainted	
trial.event.dizzy	I felt dizzy when I stood up	
trial.event.not_drinking	I could not drink enough	
trial.event.very_drowsy	I was very sleepy and hard to wake	
trial.event.flushed_and_weak	I felt hot, red in the face and weak	
trial.event.slow_breathing	My breathing was slow	
trial.event.cannot_stand	I could not stand up	
trial.event.limb_weakness_new	An arm or a leg was newly weak	
trial.event.drooping_lids	My eyelids drooped	
trial.event.double_vision	I saw double	
trial.event.swallowing_trouble	It was hard to swallow	
trial.event.breathing_trouble	It was hard to breathe	
trial.ask.ill_hours	Were you ill? For how many hours?	
trial.hint.ill_hours	Vomiting, loose stools from an illness, or fever.	
trial.ask.pregnant	Are you pregnant?	
trial.ask.red_flag	Do you have one of these signs?	
trial.ask.new_medicine	Do you take a new medicine?	
trial.hint.new_medicine	Write its name. Antibiotics count too. Then pause magnesium until it is checked.	
trial.ask.rescue	Did you take another medicine for your nerves today?	
trial.hint.rescue	For example a pain tablet. Write its name and how much.	
trial.ask.serum	Magnesium in your blood (serum magnesium)	
trial.hint.serum	If you had a test. Write the number from your lab report.	
trial.ask.serum_unit	Unit on your lab report	
trial.ask.egfr	Kidney test (eGFR)	
trial.hint.egfr	The number from your lab report, without its unit.	
trial.ask.note	Anything else you want to keep	
trial.ask.missing	No score today? You can say why.	
trial.missing.busy	I was busy	
trial.missing.too_much_pain	I was in too much pain	
trial.missing.forgot	I forgot	
trial.missing.travelling	I was travelling	
trial.missing.other	something else	
trial.yesterday.title	Write down yesterday	
trial.yesterday.lead	For {date}. It gets a mark that says it was written a day later.	{date}: in words
trial.yesterday.saved	Yesterday is written down: {score} of 10. Tap another number to change it.	{score}: whole number
trial.yesterday.none	Yesterday is not a day of your test. There is nothing to write down.	
trial.yesterday.more	More about yesterday	
trial.yesterday.no_score	Save without a number	
trial.yesterday.score.pain	How strong was your pain yesterday, on average?	
trial.yesterday.score.worst_pain	How strong was your worst pain yesterday?	
trial.yesterday.score.numbness	How numb were you yesterday, on average?	
trial.yesterday.score.tingling	How strong was the tingling yesterday, on average?	
trial.yesterday.score.sleep	How much did your nerves trouble your sleep the night before?	
trial.paper.title	Type in days from paper	
trial.paper.lead	These days get the mark "paper". They do not count in the main answer, as memory fades.	
trial.paper.how	Choose the number you wrote on paper. Leave the others as they are.	
trial.paper.none	There is no past day without a score. You have nothing to type in.	
trial.diary.title	Your diary	
trial.diary.title.earlier	Your diary: earlier days	
trial.diary.lead	This is what you wrote. Which days were on magnesium stays sealed to the end.	
trial.diary.finding	{n} of {days} days have a number	{n}, {days}: whole numbers
trial.diary.scale	Your {N} each day, 0 to 10. Lower is better.	{N}: noun of the outcome
trial.diary.days	Day by day, the newest first	
trial.diary.also	Also written	
trial.diary.row	{name}: {value}	{name}: a field; {value}: its answer
trial.diary.mark.yesterday	Written a day later	
trial.diary.mark.paper	From paper	
trial.diary.mark.changed	Changed later; both are kept	
trial.diary.earlier	Earlier days	
trial.diary.later	Later days	
trial.status.title	How your test stands	
trial.status.now	Now	
trial.status.ends	Ends	
trial.status.ended	Ended	
trial.status.behind	Days behind you	
trial.status.missed	Days missed	
trial.status.paper	Days from paper	
trial.status.form	Form	
trial.status.dose	Full dose	
trial.status.check	Check again by	
trial.stage.not_started	Starts on {date}	{date}: in words
trial.stage.running	Day {day} of {last}	{day}, {last}: whole numbers
trial.stage.paused	Day {day} of {last}, paused	{day}, {last}: whole numbers
trial.stage.stopped	Stopped after day {day}	{day}: whole number
trial.stage.completed	Over	
trial.status.events	What happened	
trial.status.safety	{date}: {action}. Why: {rules}	{date}: in words; {action}: what a rule did; {rules}: rules in words
trial.status.looked	{date}: looked at the days up to {until}	{date}, {until}: in words
trial.status.unblinded	{date}: the seal was opened for {who}. Why: {reason}	{date}: in words; {who}: who asked; {reason}: why
trial.status.looks	Planned looks	
trial.status.do	What you can do	
trial.status.secret	What is sealed	
trial.status.secret.text	The list is only for the one who fills your capsules. If you open it, your test is no longer blind. Open the seal only if someone must know.	
trial.who.person	you	
trial.who.clinician	your doctor	
trial.who.helper	your helper	
trial.why.emergency	an emergency	
trial.why.side_effect	a side effect	
trial.why.wish	I want to know	
trial.asker.person	I do	
trial.asker.clinician	My doctor, nurse or pharmacist	
trial.asker.helper	My helper	
trial.look.none.title	No look now	
trial.look.due	You can take this look now. It only tells you if there is a reason to stop. It shows no numbers.	
trial.look.take	Take the look	
trial.look.found	What the look found	
trial.look.too_few	The days so far hold too few numbers for a look. Carry on with your diary.	
trial.designs.title	Choose your test	
trial.designs.lead	Each test has days on magnesium and days off it. It can then tell if your {N} changed.	{N}: noun of the outcome
trial.designs.legend	Which test do you want?	
trial.designs.name	{layout}, {days} days in all	{layout}: name of a design; {days}: whole number
trial.designs.suggested	{name} – we suggest this one	{name}: name of a design
trial.designs.hint	It can find a change of about {points} in your {N}.	{points}: such as 1.2 points; {N}: noun of the outcome
trial.designs.table	The tests side by side	
trial.designs.column.pairs	Pairs	
trial.designs.column.answer	Of 10 tests, give an answer	
trial.designs.none	No test fits what you asked for. Try a longer one.	
trial.designs.more	Show more tests	
trial.designs.other	Look for other tests	
trial.designs.outcome	What do you want to score each day?	
trial.designs.longest	How long may it be, without the first steps up to your dose?	
trial.designs.weeks	{n} weeks	{n}: whole number
trial.designs.placebo	Would you take capsules without knowing what they hold?	
trial.designs.stopping	Would you stop magnesium for some weeks?	
trial.designs.show	Show these tests	
trial.designs.expectation	What we expect before your diary	
trial.designs.expectation.about	This depends on where your nerve trouble comes from. You can tell us or change it now; once your test has begun, it stays.	
trial.begin.title	Who helps, and when do you start?	
trial.begin.lead	Three choices, then you see all of it once more. Your test takes {days} days.	{days}: whole number
trial.begin.blinding	Who fills your capsules?	
trial.begin.blinding.hint	If you do not know what you take, hope cannot change your numbers.	
trial.blinding.helper	A helper at home	
trial.blinding.helper.hint	Someone you trust fills capsules that look the same. They keep the list, and never ask how you feel.	
trial.blinding.pharmacist	A pharmacist	
trial.blinding.pharmacist.hint	The pharmacist fills capsules that look the same, and keeps the list.	
trial.blinding.open	Nobody: I will know what I take	
trial.blinding.open.hint	It is easier. But effect and hope cannot be told apart. You take magnesium on some days and nothing on others.	
trial.begin.first_day	What is your first day?	
trial.begin.first_day.hint	Leave time to have the capsules filled.	
trial.begin.today	Today, {date}	{date}: in words
trial.begin.reminder	When do you want to write your number each day?	
trial.begin.reminder.hint	The same time each day, best in the evening. Your calendar can remind you.	
trial.confirm.title	Check your choices	
trial.confirm.score	What you score each day	
trial.confirm.length	How long it takes	
trial.confirm.finds	It can find a change of about	
trial.confirm.magnesium	Your magnesium	
trial.confirm.blinding	Who fills the capsules	
trial.confirm.first	First day	
trial.confirm.last	Last day	
trial.confirm.reminder	Reminder each day	
trial.confirm.fixed	What cannot change later	
trial.confirm.fixed.lead	When you press the button, this is fixed. So nobody can bend the result, not even by mistake.	
trial.confirm.fixed.order	The order of your days: chance draws it, and it is sealed.	
trial.confirm.fixed.score	What you score, and the smallest change that counts.	
trial.confirm.fixed.length	The days of the test and of each part.	
trial.confirm.fixed.answer	How the answer is worked out.	
trial.confirm.fixed.rules	The safety rules that pause or stop it.	
trial.confirm.free	What you can always do	
trial.confirm.free.stop	Stop at any time, and give no reason.	
trial.confirm.free.missed	Miss a day. That is fine.	
trial.confirm.free.open	Have the seal opened if someone must know what you take.	
trial.confirm.start	Start my {days}-day test	{days}: whole number
trial.started.title	Your test is set up	
trial.started.now	What happens now	
trial.started.helper	Give the list to the one who fills your capsules. Do not open it yourself.	
trial.started.reminder	Put the reminders into your calendar. They come at {time} each day.	{time}: such as 20:00
trial.started.first	On {date}, open the page of today. First it asks how much relief you expect.	{date}: in words
trial.started.daily	Each day, do what the page of today says and tap one number.	
trial.started.check	Do the safety check again by {date}, and at once if you get a new medicine or illness.	{date}: in words
trial.started.today	Go to today	
trial.started.files	To print or to keep	
trial.started.stop	How to stop	
trial.started.stop.text	You can stop at any time, for any reason. Then we tell you what the days so far can say.	
trial.started.seal	How you can prove that nothing was changed	
trial.started.seal.keep	Write these two marks down, or print this page. At the end they must still be the same.	
trial.started.protocol	Mark of the protocol	
trial.started.promise	Mark of the sealed order	
trial.pause.title	Go on after a pause	
trial.pause.lead	What you wrote last no longer asks for a pause. Go on only if you feel well again.	
trial.pause.why	Why it was paused	
trial.pause.reason	Why can you go on?	
trial.pause.reason.hint	For example: well for 48 hours.	
trial.pause.reason.needed	Write why you can go on, such as: well for 48 hours.	
trial.pause.go_on	Go on with my test	
trial.recheck.title	Check again	
trial.recheck.expired	Your safety check ended on {date}. Take no magnesium until you have checked again.	{date}: in words
trial.recheck.medicine	You told us about a new medicine. Take no magnesium until it is checked.	
trial.recheck.wish	Your safety check holds until {date}. Check again at once if you have a new medicine, illness or test result.	{date}: in words
trial.recheck.how	Your answers are still there. Look through them, change what is new, and finish the check. Then come back here.	
trial.recheck.begin	Go through the check	
trial.recheck.confirm.lead	Your new check is done. Press the button to use it for your test.	
trial.recheck.allowed	Your test can go on	
trial.recheck.allowed.text	You checked again on {date}. This check holds until {end}.	{date}, {end}: in words
trial.recheck.reason	What has changed? (optional)	
trial.recheck.reason.hint	For example: a new medicine, or the old check had ended.	
trial.recheck.confirm	Use this check for my test	
trial.recheck.refused.lead	Your new check is done.	
trial.recheck.refused	Your test cannot go on like this	
trial.recheck.refused.next	Take no more magnesium or capsules for this test. Show the letter to your doctor, or stop your test.	
trial.unblind.title	Open the seal	
trial.unblind.lead	This shows which days are on magnesium. It is meant for when someone must know.	
trial.unblind.open	You already know what you take. There is no seal to open.	
trial.unblind.ended	Your test has ended. The answer shows the order.	
trial.unblind.emergency	Do not wait for the seal: say that you may have taken magnesium.	
trial.unblind.warning	It cannot be undone. It is written down with its reason. Your answer will say that you knew.	
trial.unblind.reason	Why must the seal be opened?	
trial.unblind.by	Who asks for it?	
trial.unblind.sure.legend	Are you sure?	
trial.unblind.sure	Yes. I know that it cannot be undone.	
trial.unblind.reason.needed	Choose why the seal must be opened.	
trial.unblind.by.needed	Choose who asks for it.	
trial.unblind.sure.needed	Tick the box if you are sure. If not, go back.	
trial.unblind.do	Open the seal now	
trial.unblind.no	No, leave it sealed	
trial.unblinded.title	The seal is open	
trial.unblinded.lead	It was written down that you know the order. This is what each part holds.	
trial.unblinded.table	What you take, part by part	
trial.unblinded.nothing	nothing	
trial.unblinded.after	You can go on with your diary. The answer will say from when on you knew.	
trial.stop.title	Do you want to stop your test?	
trial.stop.lead	You may always stop. You need no reason.	
trial.stop.magnesium	Take no more magnesium and no more capsules.	
trial.stop.diary	If you can, write your number for two more weeks. It helps the answer.	
trial.stop.answer	We tell you what the days so far can say.	
trial.stop.again	A test that is stopped cannot go on. You can start a new one.	
trial.stop.reason	Why do you stop? (optional)	
trial.stop.reason.hint	It helps your doctor to read the result.	
trial.stop.sure.needed	Press the button again if you want to stop.	
trial.stop.do	Stop my test for good	
trial.stop.no	No, go on with my test	
trial.stopped.title	Your test is stopped	
trial.stopped.lead	Thank you for the days you gave. They still tell something.	
trial.stopped.now	What happens now	
trial.stopped.magnesium	Take no magnesium. Nothing has to be phased out.	
trial.stopped.diary	Until {date} you can still write down your {N} each day. Days without magnesium help the answer.	{date}: in words; {N}: noun of the outcome
trial.stopped.capsules	Give the capsules that are left back to the one who filled them.	
trial.helper.lead	This list is not for the person in the test.	
trial.helper.none	You know what you take. So there is no list to fill capsules from.	
trial.helper.warning	If you are in the test, go back now. If you read the list, your test is no longer blind, and it cannot be undone.	
trial.helper.open	I fill the capsules: open the list	
trial.helper.back	I am in the test: go back	
trial.next.title	What comes next	
trial.next.choices	You decide	
trial.next.clear_relief.first	Go on within your limit, and see if the relief stays.	
trial.next.clear_relief.second	Or stop and see if your complaint comes back. Both are sound.	
trial.next.clear_relief.third	Show the page for your doctor at your next visit.	
trial.next.probable_relief.first	Go on within your limit, if it is worth the effort to you.	
trial.next.probable_relief.second	Or stop. You lose little if the relief is small.	
trial.next.probable_relief.third	Or test again to be more sure.	
trial.next.little_or_no_difference.first	You can stop. For you, this magnesium made little or no difference.	
trial.next.little_or_no_difference.second	Ask your doctor about other ways to treat your nerves.	
trial.next.no_worthwhile_relief.first	You can stop. If there is relief, it is smaller than you asked for.	
trial.next.no_worthwhile_relief.second	Ask your doctor about other ways to treat your nerves.	
trial.next.worse.first	Stop this magnesium now, and do not start it again on your own.	
trial.next.worse.second	Show the page for your doctor, and say what else changed in these weeks.	
trial.next.cannot_tell.first	You can stop. No answer does not mean no effect, and it does not mean an effect.	
trial.next.cannot_tell.second	Or do a longer test, if you want to know.	
trial.next.cannot_tell.third	Or ask your doctor if something else is worth trying first.	
trial.next.go_on	If you go on with magnesium	
trial.next.limit	Stay with {form}, and take no more than {mg} mg of magnesium a day from it.	{form}: name of a form; {mg}: whole number
trial.next.expires	Your safety check holds until {date}. Check again before then.	{date}: in words
trial.next.expired	Your safety check ended on {date}. Check again before you take more.	{date}: in words
trial.next.changes	Check again at once if you get a new medicine, illness or test result.	
trial.next.again	Testing again	
trial.next.again.text	Do not test again out of habit. Each new test costs weeks off magnesium, and chance can fool you more often.	
trial.next.again.may	A new test is worth it only if a clearer answer would change what you do.	
trial.next.tests	Your check asks for these tests: {tests}. If you have missed one, have it now.	{tests}: names of tests, joined
trial.sample.well	well for 48 hours	words of an invented person
trial.sample.holiday	holiday	words of an invented person
trial.gallery	A running test on the web site	
site.place.try_started	Your test is set up	
site.place.today_saved	Saved	
site.place.try_paper	Type in days from paper	
site.place.try_unblinded	The seal is open	
site.place.try_stopped	Your test is stopped	
site.gallery	The web site	
site.recheck.reason	no reason was given	
learn.certainty.high	high	certainty of the evidence
learn.certainty.high.means	We are sure. New studies will hardly change this.	
learn.evidence.any_neuropathic_iv_reference.says	Reviews put trials of drips together. Their pool says about 1 point less pain, and it does not rule out no effect at all.	only for comparison
learn.evidence.any_neuropathic_iv_reference.you	A drip is given in a clinic, so nothing follows for tablets. What a drip does weeks later is not known.	only for comparison
evidence.bar.crossover	each person had both, and nothing within persons was printed	why a study is not pooled
evidence.forest.unit.points	Difference in pain, in points from 0 to 10	what the axis of a plot shows
evidence.forest.unit.sd	Difference in standard deviations	what the axis of a plot shows
evidence.forest.unit.own	Difference in the unit of the study	what the axis of a plot shows
evidence.forest.unit.odds	Ratio of odds	what the axis of a plot shows
evidence.forest.unit.risks	Ratio of risks	what the axis of a plot shows
evidence.forest.numbers.points	Points of pain from 0 to 10: below zero is less pain	how to read the numbers of a plot
evidence.forest.numbers.sd	Standard deviations: below zero is better	how to read the numbers of a plot
evidence.forest.numbers.own	In the unit of the study: below zero is better	how to read the numbers of a plot
evidence.forest.numbers.odds	Ratios of odds: 1 is no difference, below 1 is better	how to read the numbers of a plot
evidence.forest.numbers.risks	Ratios of risks: 1 is no difference, 0.5 is half the risk	how to read the numbers of a plot
evidence.forest.dose	{mg} mg magnesium a day	{mg}: number
evidence.forest.people	{n} people	{n}: one number, or two such as 40 + 40
evidence.forest.studies	{n} studies	{n}: whole number
evidence.forest.events	{e} of {n}	{e}, {n}: whole numbers
evidence.forest.i2	spread between studies (I²) {i2} %	{i2}: per cent
evidence.forest.weight	weight {percent} %	{percent}: per cent
evidence.forest.mean	{mean} (SD {sd})	{mean}, {sd}: as printed
evidence.forest.arms	{one} against {two}	{one}, {two}: numbers of both groups
evidence.forest.arms.counted	bad result in {one} with it, in {two} without	{one}, {two}: such as 6 of 49
evidence.forest.arms.turned	good result in {one} with it, in {two} without; the others are counted	{one}, {two}: such as 6 of 49
evidence.forest.count	{k} studies, {n} people	{k}, {n}: whole numbers
evidence.forest.count.one	1 study, {n} people	{n}: whole number
evidence.forest.model	{method}, {interval}; tau2 {tau2} (95 %: {low} to {high}); I2 {i2} %; Q {q}, p {p}	{method}, {interval}: names; others: numbers
evidence.interval.z	z interval	name of a method
evidence.interval.knha	Hartung-Knapp interval	name of a method
evidence.interval.adhoc	modified Hartung-Knapp interval	name of a method
evidence.variant.alike_conditions	if illnesses are more alike	a choice of the model
evidence.variant.unlike_conditions	if illnesses are less alike	a choice of the model
evidence.variant.doubtful	if large effects are thought less likely	a choice of the model
evidence.variant.open	if large effects are thought more likely	a choice of the model
evidence.variant.depleted	if low magnesium counts (a choice, off)	a choice of the model
page.chart.forest.bias	Risk of a wrong result	column of a table
page.chart.forest.sign.points	Grey: under 1 point either way, too small to matter. Long dashes: 2 points less pain.	what signs of a plot mean
page.chart.forest.sign.bias	{letter}, {shape}: {rating} risk of a wrong result	{letter}: first letter of the rating; {shape}: a shape; {rating}: low, some and so on
page.chart.forest.shape.low	ring	shape of a mark
page.chart.forest.shape.some	triangle	shape of a mark
page.chart.forest.shape.high	square	shape of a mark
page.chart.forest.shape.critical	diamond	shape of a mark
page.chart.forest.sign.hollow	Empty box on the line: a number behind it was not printed	what a sign of a plot means
page.chart.forest.sign.weight	Larger box: more weight	what a sign of a plot means
page.chart.forest.sign.diamond	Wide diamond: all together, with the 95 % interval	what a sign of a plot means
page.chart.forest.sign.review	Empty ring on the line: a review, which counts the same trials again	what a sign of a plot means
page.chart.forest.sign.personal	Full disc: your own result	what a sign of a plot means
page.chart.funnel.finding	{n} studies by what they found and how exact they were	{n}: whole number
page.chart.funnel.error	standard error; exact studies stand at the top	axis of a chart
page.chart.funnel.shape	Without a gap on one side the cloud looks like a funnel. Dashes: where 95 % fall if all share one effect.	below a chart
learn.evidence.rests	The studies behind this	before a list of names
learn.evidence.why	Why we are as sure as this	
learn.evidence.asked	We asked	before a question
learn.evidence.judged	This level was set by hand on {date}.	{date}: written in full
learn.evidence.judged.by	By	before a name
learn.evidence.judged.why	Why	before a reason
learn.evidence.judged.rules	By the rules it would be {computed}.	{computed}: name of the level
learn.evidence.count	{n} studies had a group to compare, with {people} people in all.	{n}: 2 or more; {people}: whole number
learn.evidence.count.one	1 study had a group to compare, with {people} people.	{people}: whole number
learn.evidence.count.none	No study had a group to compare.	
learn.evidence.plots	The studies as a picture	
learn.evidence.plots.none	No study here prints numbers that we could draw.	
learn.evidence.plot.studies.alone	One study could not tell if magnesium is better	title of a plot
learn.evidence.plot.studies.alone.better	One study found magnesium better	title of a plot
learn.evidence.plot.studies.alone.better.doubtful	One study found magnesium better, and it may well be wrong	title of a plot
learn.evidence.plot.studies.alone.worse	One study found the control better	title of a plot
learn.evidence.plot.studies.none	No study could tell if magnesium is better	title of a plot
learn.evidence.plot.studies.one	Only one study found magnesium better	title of a plot
learn.evidence.plot.studies.one.doubtful	Only one study found magnesium better, and it may well be wrong	title of a plot
learn.evidence.plot.studies.some	Some studies found magnesium better, others could not tell	title of a plot
learn.evidence.plot.studies.some.doubtful	Some studies found magnesium better, and they may well be wrong	title of a plot
learn.evidence.plot.studies.all	Every study here found magnesium better	title of a plot
learn.evidence.plot.studies.all.doubtful	Every study here found magnesium better, and may well be wrong	title of a plot
learn.evidence.plot.studies.mixed	Some studies found magnesium better, some the control	title of a plot
learn.evidence.plot.studies.worse	The control was better in some studies	title of a plot
learn.evidence.plot.reviews.alone	One review could not tell if magnesium is better	title of a plot
learn.evidence.plot.reviews.alone.better	One review found magnesium better	title of a plot
learn.evidence.plot.reviews.alone.worse	One review found the control better	title of a plot
learn.evidence.plot.reviews.none	No review could tell if magnesium is better	title of a plot
learn.evidence.plot.reviews.one	Only one review found magnesium better	title of a plot
learn.evidence.plot.reviews.some	Some reviews found magnesium better, but they count the same trials	title of a plot
learn.evidence.plot.reviews.all	Every review here found magnesium better, but they count the same trials	title of a plot
learn.evidence.plot.reviews.mixed	Some reviews found magnesium better, some the control	title of a plot
learn.evidence.plot.reviews.worse	The control was better in some reviews	title of a plot
learn.evidence.unlisted	These had a group to compare, but print no numbers that we could draw:	
learn.evidence.correlation	each person had both, and how the two go together was not printed; we took {r}	{r}: correlation
learn.evidence.correlation.at	with {r} it is {range}	{r}: correlation; {range}: two numbers
learn.evidence.checks	Do the printed numbers fit each other?	
learn.evidence.checks.lead	We checked each number that can be checked.	
learn.evidence.checks.wrong	these numbers cannot all be true –	between the name of a study and what was found
learn.evidence.checks.fits	worth knowing –	between the name of a study and what was found
learn.evidence.unknowns	What we do not know	
learn.evidence.gap.untested	No study asked just this question. We lean on others that come near.	a gap
learn.evidence.gap.unlisted	{n} studies give their result in words, not in numbers.	{n}: 2 or more
learn.evidence.gap.unlisted.one	One study gives its result in words, not in numbers.	a gap
learn.evidence.gap.recalled	{n} studies we know from memory only. They count for nothing in our sums.	{n}: 2 or more
learn.evidence.gap.recalled.one	One study we know from memory only. It counts for nothing in our sums.	a gap
learn.evidence.gap.unreported	{n} studies show no result that we could find.	{n}: 2 or more
learn.evidence.gap.unreported.one	One study shows no result that we could find.	a gap
learn.evidence.gap.unpooled	Too few studies ask the same in the same way, so we add none of them up.	a gap
learn.evidence.gap.short	We read most studies as short summaries. The full papers may say more.	a gap
learn.evidence.method	How we read the studies	
learn.evidence.method.read	One person read short summaries, trial lists and letters. This is not a full search by two people.	
learn.evidence.method.pool	We add up studies only when three or more ask the same in the same way. Two or fewer stand side by side.	
learn.evidence.method.sure	How sure we are follows from fixed rules. Each step down has a reason on the page.	
learn.evidence.method.check	We check if the printed numbers of each study can all be true.	
learn.evidence.method.prior	What we expect before your test is worked out from the studies. Each step is on the page.	
learn.evidence.method.propose	Do you know a study that is missing? The guide to the evidence says how to send it.	
learn.evidence.method.short	The rules are the same for each illness. No number here was typed in by hand.	
learn.evidence.method.more	How the studies were read, and why.	one line below the link
learn.evidence.steps	How the expected change follows from the studies	title of a table
learn.evidence.steps.step	Step	column of a table
learn.evidence.steps.mean	Points	column of a table
learn.evidence.steps.sd	Give or take	column of a table
learn.evidence.steps.relevance	counts {share}	{share}: 0 to 1
learn.evidence.steps.reading.p	back pain trial by its p	one of two readings of a study
learn.evidence.steps.reading.sd	back pain trial by its SDs	one of two readings of a study
learn.evidence.steps.node	one person with this	step of a sum
learn.evidence.steps.new	one person, any cause	step of a sum
learn.evidence.steps.exact	both together, before rounding	step of a sum
learn.evidence.steps.judged	with the level set by hand	step of a sum
learn.evidence.steps.used	what we use	step of a sum
learn.evidence.steps.rule.default	No study of this illness measured pain over weeks in numbers, so we use what we expect for any cause.	
learn.evidence.steps.rule.node	This illness counts {percent} %, any cause the rest. The less sure the studies, the less they count.	{percent}: per cent
learn.evidence.steps.rule.widened	We use what we expect for any cause, and a wider range, as this pain comes and goes.	
learn.evidence.steps.rule.halved	We use half of what we expect for any cause. That is a choice, not a sum.	
learn.evidence.steps.rule.published	The pool of a review, moved towards no effect.	
learn.evidence.views	What other views would expect	title of a table
learn.evidence.views.view	View	column of a table
learn.evidence.views.mean	Points	column of a table
learn.evidence.views.sd	Give or take	column of a table
learn.evidence.views.one	At least 1 point less pain	column of a table
learn.evidence.views.two	At least 2 points less	column of a table
learn.evidence.views.worse	No relief, or worse	column of a table
learn.evidence.view.sceptical	a sceptic	a view
learn.evidence.view.flat	no view at all	a view
learn.evidence.view.enthusiastic	an optimist	a view
learn.study.number	In numbers	
learn.study.number.points	{best} points ({range})	{best}: difference; {range}: its interval
learn.study.number.sd	{best} standard deviations ({range})	{best}: difference; {range}: its interval
learn.study.number.own	{best} in its own unit ({range})	{best}: difference; {range}: its interval
learn.study.number.risks	ratio of risks {best} ({range})	{best}: ratio; {range}: its interval
learn.study.number.odds	ratio of odds {best} ({range})	{best}: ratio; {range}: its interval
learn.study.number.imputed	with a number that was not printed	after a number
learn.study.bias.lowered	its numbers cannot all be true	why a rating was lowered
learn.study.unpooled	Not added up, as	before a reason
sources.rows	Row by row	
sources.rows.lead	For those who check: the rows as the data files hold them, with studies by their names. Numbers on the pages of the evidence lead here.	
sources.lists	The other tables	
sources.lists.all	The sources of each table	heading
evidence.rule.apart	Each illness stands by itself here.	why a plot has no pooled row
report.forest	Studies with clearly less pain on magnesium: {k} of {n}. Your own result stands last.	title of a chart; {k}, {n}: whole numbers
report.forest.other	No study of your illness can be drawn. These are of nerve pain of other causes.	above a chart
forecast.title	What your plan may do in your body	
forecast.lead	{form}, up to {mg} mg a day. This comes from a model. It is not a blood test.	{form}: name of the form of magnesium; {mg}: mg of elemental magnesium a day
forecast.heading	Forecast: {form}, up to {mg} mg a day	{form}: name of the form of magnesium; {mg}: mg of elemental magnesium a day
forecast.people	Worked out for {people} made-up people who share what is known of you. The outer band holds 90 of 100 of them.	{people}: whole number
forecast.body_size	This takes the weight and height of people in general where you told us none. Make it yours:	a link to "About you and your nerves" follows
forecast.limits	A forecast from a research model. It does not take the place of a blood test, and it never changes a rule of the check.	
forecast.heading.serum	Magnesium in your blood	
forecast.heading.dose	A smaller or a larger dose	
forecast.heading.stores	How your stores fill	
forecast.heading.washout	When you stop	
forecast.heading.half_life	If there is an effect	
forecast.heading.risk	The chance of too much	
forecast.heading.explained	Why your magnesium may be low	
forecast.heading.evidence	How far to trust each curve	
forecast.text.serum	Serum magnesium, mmol/L	
forecast.text.last	On day {day}	{day}: day of the plan
forecast.text.urine_mmol_d	Urine, mmol a day	
forecast.text.muscle_pct	Muscle, % of before	
forecast.text.bone_pct	Bone, % of before	
forecast.text.csf_pct	Spinal fluid, % of before	
forecast.text.before	Before	
forecast.text.day	Day {day}	{day}: day of the plan
forecast.text.unknown	not known	
forecast.text.band	{middle}  ({low} to {high})	the middle of the virtual people, and where 90 of 100 lie
forecast.curve.serum_mmol_l	Magnesium in the blood	name of a curve
forecast.curve.urine_mmol_d	Magnesium in urine	name of a curve
forecast.curve.muscle_pct	Muscle	name of a curve
forecast.curve.bone_pct	Bone	name of a curve
forecast.curve.csf_pct	Spinal fluid	name of a curve
forecast.evidence.serum_mmol_l	fitted to trials in people; how well it foretells is not known	
forecast.evidence.urine_mmol_d	fitted to trials in people; how well it foretells is not known	
forecast.evidence.muscle_pct	rests on one assumed rate; not measured in people	
forecast.evidence.bone_pct	rests on one assumed rate; not measured in people	
forecast.evidence.csf_pct	findings in people conflict	
forecast.risk	Of 100 such people, {n} have too much magnesium in the blood at some time: more than {limit}.	{n}: whole number; {limit}: a serum in both units
forecast.risk.under	Of 100 such people, fewer than 1 has too much magnesium in the blood at some time: more than {limit}.	{limit}: a serum in both units
forecast.risk.cautious	Your kidneys or your bowel are in doubt. So we count on a bowel that moves little and takes up more.	
forecast.risk.note	This changes no rule. If a rule tells you to stop, stop.	
forecast.half_life	Half of an effect would come in about {days} days, and go in about as many. In 9 of 10 cases it would be {low} to {high} days.	{days}, {low}, {high}: days with one decimal
forecast.half_life.dominant	It depends most on {clock}: about {days} days, in 9 of 10 cases {low} to {high}.	{clock}: one of forecast.clock.*; {days}, {low}, {high}: days with one decimal
forecast.half_life.trial	Only a trial can show if there is an effect.	
forecast.clock.serum	how fast your blood changes	a clock of the effect
forecast.clock.serum.basis	This clock comes from this forecast.	
forecast.clock.sensitisation	how fast nerves calm down	a clock of the effect
forecast.clock.sensitisation.basis	This clock was seen in rats only.	
forecast.clock.inflammation	how fast inflammation goes down	a clock of the effect
forecast.clock.inflammation.basis	Studies in people do not agree on this clock.	
forecast.clock.stores	how fast muscle and bone fill	a clock of the effect
forecast.clock.stores.basis	This clock is an old guess. It is not a finding.	
forecast.explained.lead	Your blood value is low, and nobody knows why. Each cause would answer the plan in its own way.	
forecast.explained.leak	If your kidneys lose too much, your blood would rise by {rise} mmol/L, to {serum}.	{rise}: mmol/L; {serum}: a serum in both units
forecast.explained.absorption	If your gut takes up too little, it would rise by {rise} mmol/L, to {serum}.	{rise}: mmol/L; {serum}: a serum in both units
forecast.explained.intake	If your food holds too little, it would rise by {rise} mmol/L, to {serum}.	{rise}: mmol/L; {serum}: a serum in both units
forecast.page.serum	On day {day}, the middle of these people has {after}. Before the plan it is {before}.	{day}: day of the plan; {after}, {before}: a serum in both units
forecast.page.normal	A good blood value does not show that your stores are full.	
forecast.figure.before	Blood magnesium before	
forecast.figure.after	Blood magnesium on day {day}	{day}: day of the plan
forecast.figure.half_life	Until half of an effect is there, if there is one	
forecast.figure.days	{days} days	{days}: days with one decimal
forecast.dose.finding	In the model, each further mg adds less to your blood.	
forecast.dose.sentence	With {mg} mg a day, the middle of these people goes from {before} to {after}. With more, loose stools come more often.	{mg}: mg a day; {before}, {after}: a serum in both units
forecast.dose.curve	middle person	
forecast.stools.seldom	loose stools are seldom	
forecast.stools.some	loose stools in some people; in trials about as often as with a dummy pill	
forecast.stools.often	loose stools in up to about 1 in 5, in one trial of citrate	
forecast.stores.finding	In the model, stores fill slowly over {day} days.	{day}: day of the plan
forecast.stores.sentence	On day {day}, muscle holds {muscle} % and bone {bone} % of what it held before.	{day}: day of the plan; {muscle}, {bone}: % with one decimal
forecast.stores.axis	% of what was there before	
forecast.stores.days	days since the first dose	
forecast.washout.finding	In the model, blood falls back sooner than muscle and bone.	
forecast.washout.sentence	Your blood would be half-way back in about {days} days. After {day} days, bone still has {bone} % of what it gained.	{days}: days with one decimal; {day}: whole number; {bone}: %
forecast.washout.none	In this model your blood hardly changes, so there is little to fall back.	
forecast.washout.axis	% of the gain	
forecast.washout.days	days since the last dose	
forecast.evidence.line	{curve}: {evidence}.	{curve}: name of a curve; {evidence}: one of forecast.evidence.*
simulate.heading.before	Before the first dose	
simulate.serum	Mean serum	
simulate.absorbed	Absorbed	
simulate.urine	Urine	
simulate.excretion	Fractional excretion	
simulate.mmol_l	{value} mmol/L	{value}: number
simulate.mmol_d	{value} mmol a day	{value}: number
simulate.heading.hours	At the hours asked for	
simulate.heading.days	Day by day	
simulate.column.hour	hour	
simulate.column.day	day	
simulate.column.serum	serum mmol/L	
simulate.column.csf	csf mmol/L	
simulate.column.urine	urine mmol	
simulate.column.muscle	muscle mmol	
simulate.column.bone	bone mmol	
simulate.limits	A research model. It does not replace a measured serum.	
sources.table.nerve_parameters	numbers of the nerve model	
sources.table.nerve_surface	the fit that stands in for the nerve cell	
sources.table.nerve_surface_points	runs of the nerve cell behind the fit	
sources.table.nerve_validation	what the nerve model is compared with	
nerve.research	A research model of a mechanism. It is a hypothesis, not a forecast for a person.	end of every answer of the nerve model
nerve.grade.A	Evidence grade A: established biophysics.	
nerve.grade.B	Evidence grade B: supported in animals or isolated tissue.	
nerve.grade.C	Evidence grade C: associations in people, or trials that conflict.	
nerve.grade.H	Evidence grade H: a hypothesis.	
learn.page.mechanism	How magnesium could work	title of a page and words of its link
learn.page.mechanism.about	What it does to nerve cells, step by step, and how sure each step is.	one line below the link
mechanism.lead	Magnesium blocks a receptor that takes part in pain. Whether more magnesium eases pain in people is not shown.	
mechanism.told.1	In animals, too little magnesium makes pain worse. Giving it back turns this around over weeks.	
mechanism.told.2	If your level is low, it makes sense to raise it for its own sake.	
mechanism.told.3	Nobody knows ahead of time if that changes your pain. This is why we suggest a test of your own.	
mechanism.told.4	If your level is normal, we expect a change of a few percent at most in the cord of your spine. That is too small to notice.	
mechanism.steps	Step by step	heading
mechanism.chain	The chain, and how sure each link is	heading and name of a table
mechanism.chain.link	Link	column of a table
mechanism.chain.sure	How sure	column of a table
mechanism.chain.1	Magnesium sits outside a nerve cell and blocks the gate.	
mechanism.chain.1.sure	long known	
mechanism.chain.2	With less block, cells fire more, and pain grows.	
mechanism.chain.2.sure	seen in animals	
mechanism.chain.3	When magnesium in the blood goes up or down, the cord of the spine follows.	
mechanism.chain.3.sure	seen in animals when it falls; weak when it rises	
mechanism.chain.4	It calms inflamed tissue and helps nerves to grow back.	
mechanism.chain.4.sure	trials in people disagree; growth was seen in animals	
mechanism.chain.5	So magnesium tablets change nerve pain.	
mechanism.chain.5.sure	a guess; the one trial found no difference	
mechanism.not	What nobody can tell you	heading
mechanism.not.1	How much less pain you will have, or on what day. No model can tell.	
mechanism.not.2	That a normal blood test rules anything in or out.	
mechanism.not.3	That magnesium makes nerves grow back in people. This was not shown.	
mechanism.not.4	That it keeps chemo from harming nerves. A trial with 353 people found no difference.	
mechanism.not.5	That one form gets to the brain. This was seen in rats only.	
mechanism.you	What this means for you	heading
mechanism.hypothesis	This is a hypothesis, not a forecast.	
mechanism.grade.A.name	How sure: long known	
mechanism.grade.A	Many labs have measured this.	
mechanism.grade.B.name	How sure: seen in animals	
mechanism.grade.B	This was seen in animals or in tissue, not in people.	
mechanism.grade.C.name	How sure: not settled	
mechanism.grade.C	Studies in people disagree, or show only what goes with what.	
mechanism.grade.H.name	How sure: a hypothesis	
mechanism.grade.H	This is what the mechanism would do. It was not shown in people.	
mechanism.block.title	The block	title of a page
mechanism.block.about	Magnesium sits in the receptor like a cork.	one line below the link
mechanism.block.lead	Magnesium sits in the receptor like a cork. When the cell is at rest the cork holds. When it is active the cork gives way.	
mechanism.block.what	The receptor is called NMDA. It is a gate in the wall of a nerve cell. Here you see how much of the gate stays open.	
mechanism.block.evidence	Measured on single cells: Jahr and Stevens 1990, Journal of Neuroscience.	
mechanism.block.you	A few percent more magnesium moves these curves by a few percent at most. We know of no tablet that does more.	
mechanism.block.voltage.finding	The more active the cell, the less the cork holds	title of a chart
mechanism.block.voltage.x	Voltage of the cell (millivolts): rest at the left, active at the right	axis of a chart
mechanism.block.voltage.y	Open part of the gate, in percent	axis of a chart
mechanism.block.magnesium.finding	More magnesium around the cell, less of the gate is open	title of a chart
mechanism.block.magnesium.x	Magnesium around the cell, percent of usual	axis of a chart
mechanism.block.magnesium.y	Open part of the gate, in percent	axis of a chart
mechanism.block.curve.usual	usual	name of a curve
mechanism.block.curve.half	half as much	name of a curve
mechanism.block.curve.double	twice as much	name of a curve
mechanism.block.curve.rest	cell at rest	name of a curve
mechanism.block.curve.active	active cell	name of a curve
mechanism.wind_up.title	Wind-up	title of a page
mechanism.wind_up.about	The same touch, again and again, and the cell fires more each time.	one line below the link
mechanism.wind_up.lead	The same signal comes again and again, and the cell fires more each time. With less magnesium it does so more.	
mechanism.wind_up.what	You see a computer model of a nerve cell in the spine. Once each second, pain fibres send it the same signal.	
mechanism.wind_up.evidence	Blocking the receptor cuts wind-up in rats: Dickenson and Sullivan 1987, Neuropharmacology. Rats on a diet low in magnesium feel pain sooner: Dubray 1997, Neuroreport. The model is too weak at slow signals.	
mechanism.wind_up.you	Low magnesium is worth mending. From normal to more, the change in the cord is small, and nobody has shown that you would feel it.	
mechanism.wind_up.train.finding	With less magnesium the cell winds up more	title of a chart
mechanism.wind_up.train.x	Number of the signal, one each second	axis of a chart
mechanism.wind_up.train.y	Spikes of the cell after the signal	axis of a chart
mechanism.wind_up.curve.low	20 % less magnesium	name of a curve
mechanism.wind_up.curve.usual	usual	name of a curve
mechanism.wind_up.curve.none	no receptor	name of a curve
mechanism.few_percent.title	Why a few percent may be too small to feel	title of a page
mechanism.few_percent.about	What tablets change in the cord, and what that does.	one line below the link
mechanism.few_percent.lead	Tablets change magnesium in the cord by a few percent at most. The model expects a change too small to notice.	
mechanism.few_percent.what	Look at the middle of the picture. Tablets move you by 0 to 3 percent to the right. A large lack of magnesium is 20 percent to the left.	
mechanism.few_percent.evidence	Drips raised magnesium in the blood by half or more. For hours the fluid of the spine hardly changed. See Brewer 2001, Clinical Neuropharmacology, and Mercieri 2012, British Journal of Anaesthesia. Nobody has tested this with tablets.	
mechanism.few_percent.you	If your level is low, there is more to gain. If it is normal, expect little from this path. Your own test shows what is true for you.	
mechanism.few_percent.change.finding	Small steps to the right change little	title of a chart
mechanism.few_percent.change.x	Change of magnesium around the cell, in percent	axis of a chart
mechanism.few_percent.change.y	Change in the model, in percent	axis of a chart
mechanism.few_percent.curve.block	open gate	name of a curve
mechanism.few_percent.curve.firing	firing of the cell	name of a curve
mechanism.inflammation.title	Inflammation	title of a page
mechanism.inflammation.about	A blood marker that may fall a little.	one line below the link
mechanism.inflammation.lead	Magnesium may calm inflammation a little in people who lack it. Trials do not agree.	
mechanism.inflammation.what	CRP is a blood test for inflammation. The picture shows a person with nerve damage from diabetes and magnesium at the low end of normal.	
mechanism.inflammation.evidence	Four reviews put trials together. They found from no change to a fall of 1.3 mg/L: Mazidi 2018, Simental-Mendia 2017, Talebi 2021, Veronese 2022.	
mechanism.inflammation.you	A change this small shows up in large groups, not in one blood test of yours. Whether it changes pain is not known.	
mechanism.inflammation.course.finding	The marker may fall a little over weeks	title of a chart
mechanism.inflammation.course.x	Weeks	axis of a chart
mechanism.inflammation.course.y	Inflammation, like CRP in mg/L	axis of a chart
mechanism.inflammation.curve.without	as before	name of a curve
mechanism.inflammation.curve.with	a little more magnesium	name of a curve
mechanism.regrowth.title	Growing back	title of a page
mechanism.regrowth.about	What was seen in animals, and what was not seen in people.	one line below the link
mechanism.regrowth.lead	In mice and rats, more magnesium helped crushed nerves to grow. In people this was not shown.	
mechanism.regrowth.what	The picture shows how many nerve fibres work, over two years. Both lines are for a person with nerve damage from diabetes.	
mechanism.regrowth.evidence	Mice: Pan 2011, Magnesium Research. People: 978 with diabetes, where those with more magnesium had slightly stronger signals, but not faster ones: Chu 2016, Scientific Reports. That cannot show a cause.	
mechanism.regrowth.you	Nerves change over months and years, too slow for a test of some weeks. Do not count on it.	
mechanism.regrowth.course.finding	Even over two years the lines stay close	title of a chart
mechanism.regrowth.course.x	Weeks	axis of a chart
mechanism.regrowth.course.y	Working nerve fibres, in percent	axis of a chart
mechanism.regrowth.curve.without	as before	name of a curve
mechanism.regrowth.curve.with	a little more magnesium	name of a curve
mechanism.forecast.title	What the mechanism would predict	heading
mechanism.forecast.lead	These curves follow from a model of nerve cells. They say nothing about how much pain you will have.	
mechanism.forecast.curves	Day by day	heading
mechanism.forecast.nmda_block.finding	The block of the receptor hardly changes	title of a chart
mechanism.forecast.nmda_block.axis	Blocked part of the receptor at rest, in percent	axis of a chart
mechanism.forecast.nmda_block.evidence	The block is long known. That tablets change it in people is not shown.	
mechanism.forecast.inflammation.finding	Inflammation may fall a little	title of a chart
mechanism.forecast.inflammation.axis	Inflammation, like CRP in mg/L	axis of a chart
mechanism.forecast.inflammation.evidence	Reviews of trials found from no change to a fall of 1.3 mg/L.	
mechanism.forecast.nerve_function.finding	Working nerve fibres change too slowly to see here	title of a chart
mechanism.forecast.nerve_function.axis	Working nerve fibres, in percent	axis of a chart
mechanism.forecast.nerve_function.evidence	Growth was seen in rats and mice, not in people.	
mechanism.forecast.no_index	Nobody has found nerve damage in you yet, so the model has nothing to say about pain.	
mechanism.index.title	In which direction	heading
mechanism.index.down	If the whole chain were true, nerve activity linked to pain would go down.	
mechanism.index.up	If the whole chain were true, nerve activity linked to pain would go up.	
mechanism.index.level	Even if the whole chain were true, nerve activity linked to pain would not change.	
mechanism.index.interval	On a scale of the model from 0 to 10, 90 of 100 tries of the model change by {low} to {high}. This is not your pain.	{low}, {high}: signed numbers
interview.given.male	male	
interview.given.female	female	
site.people.of	Pages of {name}	
site.place.plan_mechanism	What the mechanism would predict	
"""##)
}
