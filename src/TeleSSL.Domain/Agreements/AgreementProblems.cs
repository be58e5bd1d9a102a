namespace TeleSSL.Domain.Agreements;

/// <summary>What can be wrong with a field about organisations, programmes and agreements.</summary>
public static class AgreementProblems
{
    /// <summary><c>not-a-served-organisation</c>.</summary>
    public static readonly FieldProblem Served = FieldProblem.Own(
        "not-a-served-organisation", "must be a known municipality or hospital");

    /// <summary><c>not-an-ssl-unit</c>.</summary>
    public static readonly FieldProblem SslUnit = FieldProblem.Own("not-an-ssl-unit", "must be a known SSL unit");

    /// <summary><c>not-a-desk</c>.</summary>
    public static readonly FieldProblem DeskUnit = FieldProblem.Own("not-a-desk", "must be the unit of a desk");

    /// <summary><c>unit-of-other-kind</c>.</summary>
    public static readonly FieldProblem UnitOfOtherKind = FieldProblem.Own(
        "unit-of-other-kind", "is a {kind}; {service} is given by a {needed}");

    /// <summary><c>agreement-without-days</c>.</summary>
    public static readonly FieldProblem WithoutDays = FieldProblem.Own("agreement-without-days", "must be later than from");

    /// <summary><c>not-a-municipality-code</c>.</summary>
    public static readonly FieldProblem MunicipalityCode = FieldProblem.Of(
        "not-a-municipality-code", "must be the municipality code: three digits");

    /// <summary><c>clusters-not-allowed</c>.</summary>
    public static readonly FieldProblem Clusters = FieldProblem.Of(
        "clusters-not-allowed", "must be empty: only municipalities and hospitals belong to clusters");

    /// <summary><c>minimum-listed-twice</c>.</summary>
    public static readonly FieldProblem Minimums = FieldProblem.Of("minimum-listed-twice", "must name each day once, with a version");

    /// <summary><c>version-not-comparable</c>.</summary>
    public static readonly FieldProblem NotComparable = FieldProblem.Own(
        "version-not-comparable", "must be versions of numbers with dots between, such as 3.12.0, to be compared");

    /// <summary><c>range-upside-down</c>.</summary>
    public static readonly FieldProblem CriterionRange = FieldProblem.Of("range-upside-down", "must not have a min above its max");
}
