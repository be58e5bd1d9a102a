namespace TeleSSL.Domain.Referrals;

/// <summary>What can be wrong with a field of a referral.</summary>
public static class ReferralProblems
{
    /// <summary><c>criteria-not-met</c>.</summary>
    public static readonly FieldProblem CriteriaNotMet = FieldProblem.Own(
        "criteria-not-met", "must have {criterion} from {min} to {max}, as the programme asks");

    /// <summary><c>unknown-criterion</c>.</summary>
    public static readonly FieldProblem UnknownCriterion = FieldProblem.Of(
        "unknown-criterion", "has a value that the programme does not ask for; it asks for {known}");

    /// <summary><c>not-a-referrer</c>.</summary>
    public static readonly FieldProblem NotAReferrer = FieldProblem.Own(
        "not-a-referrer", "must be a known hospital, practice or municipality");
}
