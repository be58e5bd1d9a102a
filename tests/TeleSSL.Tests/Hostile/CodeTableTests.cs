using TeleSSL.Domain;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Hostile;

public class CodeTableTests
{
    private static readonly string[] Declared =
        [.. DeclaredCodes.Refusals.Select(one => one.Code).Concat(DeclaredCodes.FieldProblems.Select(one => one.Code)).Distinct()];

    [Fact]
    public void Each_declared_code_has_a_request_that_is_answered_with_it() =>
        Assert.Equal(Declared.Order(StringComparer.Ordinal), CodeTable.Rows.Select(row => row.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_request_is_sent_by_a_test()
    {
        var tests = typeof(CodeTableTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}")).ToHashSet();

        Assert.DoesNotContain(CodeTable.Rows, row => !tests.Contains(row.Test));
    }
}
