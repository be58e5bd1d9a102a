using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Tests.Agreements;

/// <summary>Agreements of one organisation, service and programme, within two months.</summary>
internal static class AnyAgreement
{
    private const int Window = 60;
    private static readonly DateOnly First = new(2024, 2, 1);

    /// <summary>Every day that can matter, the days before and after included.</summary>
    public static readonly DateOnly[] Days = [.. Enumerable.Range(-1, Window + 3).Select(First.AddDays)];

    public static Gen<Agreement> One() =>
        from begin in Gen.Choose(0, Window - 1)
        from end in Gen.Choose(begin + 1, Window)
        from isOpen in Gen.Choose(0, 4)
        select new Agreement(
            Guid.CreateVersion7(), "461", ServiceKind.Ssl, "telekol", "ssl-syd", First.AddDays(begin), isOpen == 0 ? null : First.AddDays(end))
        {
            PaidBy = "461",
        };

    public static Gen<(Agreement, Agreement)> Two() => from one in One() from other in One() select (one, other);

    /// <summary>Those that may be added, each to the ones before it.</summary>
    public static List<Agreement> AddOneByOne(IEnumerable<Agreement> wished)
    {
        var accepted = new List<Agreement>();
        foreach (var agreement in wished)
            if (Serving.MayBeAdded(accepted, agreement).Accepted(out var added, out _))
                accepted.Add(added);
        return accepted;
    }
}
