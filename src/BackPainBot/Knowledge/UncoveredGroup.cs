namespace BackPainBot.Knowledge;

/// <summary>A kind of question about backs or bodywork on which the article is silent.</summary>
/// <param name="Id">Id as in out-of-scope.lu.</param>
/// <param name="Names">What was asked, as in "The article doesn't say {names}."</param>
/// <param name="Ask">Who could answer, as in "{ask} can tell you more."</param>
/// <param name="DoctorFirst">Whether the closing says to ask a doctor first.</param>
/// <param name="Offers">The nearest topics, best first.</param>
/// <param name="Utterances">Example wordings.</param>
public sealed record UncoveredGroup(string Id, string Names, string Ask, bool DoctorFirst, IReadOnlyList<string> Offers, IReadOnlyList<string> Utterances);
