using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Architecture;

/// <summary>A query parameter has one declaration, which its reader and the API's document use.</summary>
public partial class QueryTests(TeleSSLApp app) : Story(app)
{
    private static readonly string[] Readers = ["Platform/Http/QueryReading.cs", "Platform/Http/UnknownParameters.cs", "Platform/Http/Cursors.cs"];

    [Fact]
    public void A_query_is_read_through_declarations_and_nowhere_else()
    {
        var wrong = from file in SourceFile.OfServer.Value
                    where Query().IsMatch(file.Code) && !Readers.Contains(file.Path)
                    select file.Path;

        Assert.True(!wrong.Any(), $"Declare a QueryParameter and read that: {string.Join(", ", wrong)}");
    }

    [Fact]
    public void No_handler_binds_a_parameter_of_its_query()
    {
        var described = App.Host.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items;

        var wrong = from operation in described.SelectMany(tagged => tagged.Items)
                    from parameter in operation.ParameterDescriptions
                    where parameter.Source == BindingSource.Query
                    select $"{operation.HttpMethod} {operation.RelativePath}: {parameter.Name}";

        Assert.True(!wrong.Any(), $"Name it in Queries(...), and read it there: {string.Join(", ", wrong)}");
    }

    [GeneratedRegex(@"\bRequest\.Query\b")]
    private static partial Regex Query();
}
